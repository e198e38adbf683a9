/// Many small texts at values of both axes, for example the names of horizons and their depths.
package struct LabelsMark: DrawableMark {
  /// One text.
  package struct Item: Sendable {
    /// The text.
    package var text: String
    /// The horizontal value.
    package var x: Double
    /// The vertical value.
    package var y: Double
    /// Pixels to the right of the value.
    package var right = 0.0
    /// Pixels below the value.
    package var down = 0.0
    /// Degrees clockwise about the place.
    package var turn = 0.0
    /// The colour, or `nil` for that of the theme.
    package var color: Color?
    /// The lengths on both axes that the text must fit in; `nil` where it may be of any size.
    package var room: (width: Double, height: Double)?
    /// A colour around the letters, so that they can be read on lines; `nil` for none.
    package var halo: Color?

    /// Makes a text at a value of both axes.
    package init(_ text: String, x: Double, y: Double) {
      self.text = text
      self.x = x
      self.y = y
    }
  }

  /// The texts; where some would touch, earlier ones are kept.
  package let items: [Item]
  /// The size of the type, in pixels.
  package let size: Double
  /// Where each text lies relative to its place.
  package let anchor: SVGWriter.Anchor
  /// Whether the type is bold.
  package let isBold: Bool
  /// Whether texts at the same horizontal value that would touch are left out.
  package let isThinned: Bool
  /// Pixels above the panel that the texts need.
  package let headroom: Double
  /// Whether the axes reach to the places of the texts.
  package let widensAxes: Bool

  /// Always empty: texts have no entry in the legend.
  package var label: String { "" }
  package var noun: String { "labels" }
  /// The smallest type that can be read, in pixels.
  private static let smallest = 6.5

  /// Makes texts.
  package init(
    _ items: [Item], size: Double = 10, anchor: SVGWriter.Anchor = .middle, isBold: Bool = false,
    isThinned: Bool = false, headroom: Double = 0, widensAxes: Bool = false
  ) {
    self.items = items
    self.size = size
    self.anchor = anchor
    self.isBold = isBold
    self.isThinned = isThinned
    self.headroom = headroom
    self.widensAxes = widensAxes
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    needs.headroom = max(needs.headroom, headroom)
    guard widensAxes else { return }
    needs.x.add(items.map(\.x))
    needs.y.add(items.map(\.y))
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    var taken: [Double: [Double]] = [:]
    for item in items {
      let x = frame.x.position(item.x) + item.right
      let y = frame.y.position(item.y) + item.down
      guard x.isFinite, y.isFinite, let (text, size) = fitted(item, frame) else { continue }
      if isThinned {
        guard !taken[x, default: []].contains(where: { abs($0 - y) < size }) else { continue }
        taken[x, default: []].append(y)
      }
      let color = item.color ?? frame.theme.text
      if let halo = item.halo {
        svg.open(
          "g",
          [
            "stroke": .color(halo), "stroke-width": 3.0, "stroke-linejoin": "round",
            "paint-order": "stroke",
          ])
      }
      if item.turn == 0 {
        svg.text(
          text, x: x, y: y + size * 0.36, size: size, color: color, anchor: anchor, isBold: isBold)
      } else {
        svg.text(
          text, x: x, y: y, size: size, color: color, anchor: anchor, turnedBy: item.turn)
      }
      if item.halo != nil { svg.close("g") }
    }
  }

  /// The text and the size of type that fit its room; `nil` where none does.
  private func fitted(_ item: Item, _ frame: PlotFrame) -> (text: String, size: Double)? {
    guard let room = item.room else { return (item.text, size) }
    let width = abs(frame.x.position(item.x + room.width) - frame.x.position(item.x))
    let height = abs(frame.y.position(item.y + room.height) - frame.y.position(item.y))
    let needed = FontMetrics.width(item.text, size: 1, isBold: isBold)
    let fitting = min(size, needed > 0 ? width / needed : size, height / 0.9)
    let chosen = max(Self.smallest, (fitting * 2).rounded(.down) / 2)
    guard height >= chosen * 0.9 else { return nil }
    let text = FontMetrics.shortened(item.text, width: width, size: chosen)
    return text == "…" ? nil : (text, chosen)
  }
}
