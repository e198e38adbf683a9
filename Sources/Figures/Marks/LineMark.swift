/// A line through points, in the order in which they are given.
public struct LineMark: Mark {
  /// The horizontal values.
  public let x: [Double]
  /// The vertical values, as many.
  public let y: [Double]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// The width of the line, in pixels.
  public var width: Double
  /// Whether the line is dashed.
  public var isDashed: Bool

  /// Makes a line; it is interrupted where a number is missing.
  ///
  /// - Parameters:
  ///   - x: The horizontal values.
  ///   - y: The vertical values, as many.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - width: The width of the line, in pixels.
  ///   - isDashed: Whether the line is dashed.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    x: [Double], y: [Double], label: String = "", color: Color? = nil, width: Double = 2,
    isDashed: Bool = false
  ) throws {
    try FiguresError.check("LineMark", "x", x.count, "y", y.count)
    self.x = x
    self.y = y
    self.label = label
    self.color = color
    self.width = width.isFinite ? min(max(width, 0.1), 50) : 2
    self.isDashed = isDashed
  }

  /// Makes a line from pairs; it is interrupted where a number is missing.
  ///
  /// - Parameters:
  ///   - points: The pairs in order.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - width: The width of the line, in pixels.
  ///   - isDashed: Whether the line is dashed.
  public init(
    points: [(x: Double, y: Double)], label: String = "", color: Color? = nil, width: Double = 2,
    isDashed: Bool = false
  ) {
    x = points.map(\.x)
    y = points.map(\.y)
    self.label = label
    self.color = color
    self.width = width.isFinite ? min(max(width, 0.1), 50) : 2
    self.isDashed = isDashed
  }
}

extension LineMark: DrawableMark {
  package var noun: String { "line" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .line(isDashed: isDashed) }

  package func addNeeds(to needs: inout PlotNeeds) {
    for index in x.indices where x[index].isFinite && y[index].isFinite {
      needs.x.add(x[index])
      needs.y.add(y[index])
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    var path = PathData(resolution: x.count > 5_000 ? 10 : 100)
    var isDrawing = false
    for index in x.indices {
      let px = frame.x.position(x[index])
      let py = frame.y.position(y[index])
      guard px.isFinite, py.isFinite else {
        isDrawing = false
        continue
      }
      if isDrawing {
        path.line(px, py)
      } else {
        path.move(px, py)
        isDrawing = true
      }
    }
    svg.stroke(path, color: frame.color, width: width, isDashed: isDashed)
  }
}
