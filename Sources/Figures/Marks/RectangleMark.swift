/// Rectangles between values of both axes, for example horizons with their depths.
public struct RectangleMark: Mark {
  /// The left edges.
  public let left: [Double]
  /// The right edges, as many.
  public let right: [Double]
  /// One end of each rectangle on the vertical axis, as many.
  public let low: [Double]
  /// The other end on the vertical axis, as many.
  public let high: [Double]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// The opacity of the filling, from 0 to 1; the outline is opaque.
  public var opacity: Double

  /// Makes rectangles; one with a missing number is left out.
  ///
  /// - Parameters:
  ///   - left: The left edges.
  ///   - right: The right edges, as many.
  ///   - low: One end on the vertical axis, as many.
  ///   - high: The other end on the vertical axis, as many.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: The opacity of the filling, from 0 to 1.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    left: [Double], right: [Double], low: [Double], high: [Double], label: String = "",
    color: Color? = nil, opacity: Double = 0.3
  ) throws {
    try FiguresError.check("RectangleMark", "left", left.count, "right", right.count)
    try FiguresError.check("RectangleMark", "left", left.count, "low", low.count)
    try FiguresError.check("RectangleMark", "left", left.count, "high", high.count)
    self.left = left
    self.right = right
    self.low = low
    self.high = high
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 0.3
  }

  /// Makes rectangles from tuples; one with a missing number is left out.
  ///
  /// - Parameters:
  ///   - rectangles: The edges of each rectangle.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: The opacity of the filling, from 0 to 1.
  public init(
    rectangles: [(left: Double, right: Double, low: Double, high: Double)], label: String = "",
    color: Color? = nil, opacity: Double = 0.3
  ) {
    left = rectangles.map(\.left)
    right = rectangles.map(\.right)
    low = rectangles.map(\.low)
    high = rectangles.map(\.high)
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 0.3
  }
}

extension RectangleMark: DrawableMark {
  package var noun: String { "rectangles" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .fill(opacity: opacity) }

  package func addNeeds(to needs: inout PlotNeeds) {
    for index in left.indices where isDrawn(index) {
      needs.x.add([left[index], right[index]])
      needs.y.add([low[index], high[index]])
    }
  }

  private func isDrawn(_ index: Int) -> Bool {
    left[index].isFinite && right[index].isFinite && low[index].isFinite && high[index].isFinite
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    var path = PathData(resolution: left.count > 2_000 ? 10 : 100)
    for index in left.indices where isDrawn(index) {
      // On a logarithmic axis an edge at zero lies at the low end.
      let x1 = edge(left[index], frame.x)
      let x2 = edge(right[index], frame.x)
      let y1 = edge(low[index], frame.y)
      let y2 = edge(high[index], frame.y)
      path.move(x1, y1)
      path.line(x2, y1)
      path.line(x2, y2)
      path.line(x1, y2)
      path.close(x1, y1)
    }
    svg.fill(path, color: frame.color, opacity: opacity)
    svg.stroke(path, color: frame.color, width: 1.25)
  }

  private func edge(_ value: Double, _ scale: PositionScale) -> Double {
    let position = scale.position(value)
    return position.isFinite ? position : scale.start
  }
}
