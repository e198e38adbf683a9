/// A band between two curves, for example an interval around a prediction.
public struct AreaMark: Mark {
  /// The horizontal values.
  public let x: [Double]
  /// The lower curve, as many.
  public let low: [Double]
  /// The upper curve, as many.
  public let high: [Double]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// From 0 (invisible) to 1.
  public var opacity: Double
  /// Whether the first list lies on the vertical axis and the curves on the horizontal one, as in
  /// a figure with depth downwards.
  public var isVertical: Bool

  /// Makes a band; it is interrupted where a number is missing.
  ///
  /// - Parameters:
  ///   - x: The values along the band.
  ///   - low: The lower curve, as many.
  ///   - high: The upper curve, as many.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: From 0 (invisible) to 1.
  ///   - isVertical: Whether `x` lies on the vertical axis.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    x: [Double], low: [Double], high: [Double], label: String = "", color: Color? = nil,
    opacity: Double = 0.25, isVertical: Bool = false
  ) throws {
    try FiguresError.check("AreaMark", "x", x.count, "low", low.count)
    try FiguresError.check("AreaMark", "x", x.count, "high", high.count)
    self.x = x
    self.low = low
    self.high = high
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 0.25
    self.isVertical = isVertical
  }
}

extension AreaMark: DrawableMark {
  package var noun: String { "band" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .fill(opacity: opacity) }

  package func addNeeds(to needs: inout PlotNeeds) {
    for index in x.indices where isDrawn(index) {
      if isVertical {
        needs.y.add(x[index])
        needs.x.add([low[index], high[index]])
      } else {
        needs.x.add(x[index])
        needs.y.add([low[index], high[index]])
      }
    }
  }

  private func isDrawn(_ index: Int) -> Bool {
    x[index].isFinite && low[index].isFinite && high[index].isFinite
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    var path = PathData(resolution: 100)
    var piece: [Int] = []
    for index in x.indices {
      if isDrawn(index) {
        piece.append(index)
      } else {
        addPiece(piece, to: &path, frame: frame)
        piece = []
      }
    }
    addPiece(piece, to: &path, frame: frame)
    svg.fill(path, color: frame.color, opacity: opacity)
  }

  private func addPiece(_ indices: [Int], to path: inout PathData, frame: PlotFrame) {
    guard indices.count > 1 else { return }
    let outline =
      indices.map { place(x[$0], low[$0], frame) }
      + indices.reversed().map { place(x[$0], high[$0], frame) }
    let corners = outline.filter { $0.x.isFinite && $0.y.isFinite }
    guard let first = corners.first else { return }
    path.move(first.x, first.y)
    for corner in corners.dropFirst() { path.line(corner.x, corner.y) }
    path.close(first.x, first.y)
  }

  private func place(_ along: Double, _ across: Double, _ frame: PlotFrame) -> (
    x: Double, y: Double
  ) {
    isVertical
      ? (frame.x.position(across), frame.y.position(along))
      : (frame.x.position(along), frame.y.position(across))
  }
}
