/// Where a mark draws, and in which colours.
package struct PlotFrame: Sendable {
  /// The horizontal positions.
  package let x: PositionScale
  /// The vertical positions.
  package let y: PositionScale
  /// The panel.
  package let panel: Box
  /// Colours and sizes of everything that is not data.
  package let theme: Theme
  /// The colour of the mark.
  package var color: Color
  /// The place of the mark among those that share categories, from 0.
  package var slot = 0
  /// How many marks share categories.
  package var slotCount = 1

  /// Where a mark that shares categories lies across a band of the given width, `room` of which is
  /// used, relative to the band's centre: the centre and the width of its own share.
  package func share(of band: Double, room: Double) -> (centre: Double, width: Double) {
    let count = Double(max(slotCount, 1))
    let width = band * room / count
    return ((Double(slot) - (count - 1) / 2) * width, width)
  }
}

/// A rectangle in pixels, its origin at the upper left.
package struct Box: Equatable, Sendable {
  /// The left edge.
  package var x: Double
  /// The upper edge.
  package var y: Double
  /// The width.
  package var width: Double
  /// The height.
  package var height: Double

  /// Makes a rectangle.
  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The right edge.
  package var right: Double { x + width }
  /// The lower edge.
  package var bottom: Double { y + height }
}

/// What the legend shows beside a label.
package enum LegendSymbol: Equatable, Sendable {
  /// A dot.
  case point
  /// A line.
  case line(isDashed: Bool)
  /// A filled square of the given opacity.
  case fill(opacity: Double)
  /// A filled square with a stroke across, for cells without a value.
  case struck
  /// Nothing: the label stands alone.
  case blank
}
