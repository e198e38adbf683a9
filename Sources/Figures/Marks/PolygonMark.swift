/// A closed shape between values of both axes, for example a class of a triangle.
package struct PolygonMark: DrawableMark {
  /// The corners around the shape.
  package let corners: [(x: Double, y: Double)]
  /// The name in the legend; empty where the mark has no entry.
  package var label: String
  /// The colour of the inside, or `nil` where it is empty.
  package let fill: Color?
  /// The opacity of the inside, from 0 to 1.
  package let opacity: Double
  /// The colour of the outline, or `nil` for a grey.
  package let outline: Color?
  /// The width of the outline, in pixels.
  package let width: Double

  package var noun: String { "shape" }
  package var chosenColor: Color? { fill ?? outline ?? .gray }
  package var symbol: LegendSymbol? { .fill(opacity: opacity) }

  /// Makes a shape.
  package init(
    _ corners: [(x: Double, y: Double)], label: String = "", fill: Color? = nil,
    opacity: Double = 1, outline: Color? = nil, width: Double = 1
  ) {
    self.corners = corners
    self.label = label
    self.fill = fill
    self.opacity = opacity
    self.outline = outline
    self.width = width
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    needs.x.add(corners.map(\.x))
    needs.y.add(corners.map(\.y))
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let places = corners.map { (x: frame.x.position($0.x), y: frame.y.position($0.y)) }
    guard let first = places.first, places.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
      return
    }
    var path = PathData(resolution: 100)
    path.move(first.x, first.y)
    for place in places.dropFirst() { path.line(place.x, place.y) }
    path.close(first.x, first.y)
    if let fill { svg.fill(path, color: fill, opacity: opacity) }
    svg.stroke(path, color: outline ?? Color(rgb: 0x6B6B6B), width: width)
  }
}
