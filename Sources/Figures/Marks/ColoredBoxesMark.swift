/// Boxes between values of both axes, each with its own colour, for example horizons side by side.
package struct ColoredBoxesMark: DrawableMark {
  /// One box.
  package struct Item: Sendable {
    /// The left edge.
    package var left: Double
    /// The right edge.
    package var right: Double
    /// One end on the vertical axis.
    package var low: Double
    /// The other end on the vertical axis.
    package var high: Double
    /// The colour, or `nil` where nothing is known; such a box is grey with a stroke.
    package var color: Color?

    /// Makes a box.
    package init(left: Double, right: Double, low: Double, high: Double, color: Color?) {
      self.left = left
      self.right = right
      self.low = low
      self.high = high
      self.color = color
    }
  }

  /// The boxes.
  package let items: [Item]
  /// The colours of numbers, which the bar beside the panel explains; `nil` where there is none.
  package let colorScale: ColorScale?

  /// The entry of the legend for boxes of which nothing is known; empty where there are none.
  package var label: String { items.allSatisfy { $0.color != nil } ? "" : "no value" }
  package var noun: String { "boxes" }
  package var chosenColor: Color? { Self.missingColor }
  package var symbol: LegendSymbol? { .struck }
  /// The colour of boxes of which nothing is known.
  package static let missingColor = Color(rgb: 0xDEDEDE)

  /// Makes boxes.
  package init(_ items: [Item], colorScale: ColorScale? = nil) {
    self.items = items
    self.colorScale = colorScale
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    for item in items {
      needs.x.add([item.left, item.right])
      needs.y.add([item.low, item.high])
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    for item in items {
      let (x1, x2) = (frame.x.position(item.left), frame.x.position(item.right))
      let (y1, y2) = (frame.y.position(item.low), frame.y.position(item.high))
      guard x1.isFinite, x2.isFinite, y1.isFinite, y2.isFinite else { continue }
      let box = Box(
        x: min(x1, x2), y: min(y1, y2), width: abs(x2 - x1), height: abs(y2 - y1))
      if let color = item.color {
        svg.rectangle(box, fill: color)
      } else {
        svg.struckRectangle(box, fill: Self.missingColor)
      }
      svg.outline(box, color: Color(rgb: 0x4A4A4A), width: 0.8)
    }
  }
}
