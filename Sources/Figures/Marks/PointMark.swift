/// Points, one for each pair of numbers.
public struct PointMark: Mark {
  /// The horizontal values.
  public let x: [Double]
  /// The vertical values, as many.
  public let y: [Double]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// From 0 (invisible) to 1; points that lie on each other look darker below 1.
  public var opacity: Double
  /// The diameter, in pixels.
  public var size: Double
  /// Numbers that colour the points, one a point; empty where all have one colour.
  public let values: [Double]
  /// What the numbers are, with their unit; it stands above the colour bar.
  public var valueLabel: String
  /// The colours of the numbers.
  public var colorMap: ColorMap
  /// The numbers of the first and last colour, or `nil` where the values decide.
  public var valueDomain: ClosedRange<Double>?

  /// Makes points.
  ///
  /// A point is left out where either number, or the number that colours it, is missing.
  ///
  /// - Parameters:
  ///   - x: The horizontal values.
  ///   - y: The vertical values, as many.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: From 0 (invisible) to 1.
  ///   - size: The diameter, in pixels.
  ///   - values: Numbers that colour the points, one a point; empty for one colour.
  ///   - valueLabel: What the numbers are, with their unit.
  ///   - colorMap: The colours of the numbers.
  ///   - valueDomain: The numbers of the first and last colour, or `nil`.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    x: [Double], y: [Double], label: String = "", color: Color? = nil, opacity: Double = 0.75,
    size: Double = 6, values: [Double] = [], valueLabel: String = "",
    colorMap: ColorMap = .viridis, valueDomain: ClosedRange<Double>? = nil
  ) throws {
    try FiguresError.check("PointMark", "x", x.count, "y", y.count)
    if !values.isEmpty {
      try FiguresError.check("PointMark", "x", x.count, "values", values.count)
    }
    self.x = x
    self.y = y
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 1
    self.size = size.isFinite ? min(max(size, 0.5), 100) : 6
    self.values = values
    self.valueLabel = valueLabel
    self.colorMap = colorMap
    self.valueDomain = valueDomain
  }

  /// Makes points of one colour from pairs.
  ///
  /// - Parameters:
  ///   - points: The pairs; one with a missing number is left out.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: From 0 (invisible) to 1.
  ///   - size: The diameter, in pixels.
  public init(
    points: [(x: Double, y: Double)], label: String = "", color: Color? = nil,
    opacity: Double = 0.75, size: Double = 6
  ) {
    x = points.map(\.x)
    y = points.map(\.y)
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 1
    self.size = size.isFinite ? min(max(size, 0.5), 100) : 6
    values = []
    valueLabel = ""
    colorMap = .viridis
    valueDomain = nil
  }
}

extension PointMark: DrawableMark {
  package var noun: String { "points" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { values.isEmpty ? .point : nil }

  package var colorScale: ColorScale? {
    values.isEmpty
      ? nil : ColorScale(map: colorMap, domain: valueDomain, values: values, label: valueLabel)
  }

  package func addNeeds(to needs: inout PlotNeeds) {
    for index in x.indices where x[index].isFinite && y[index].isFinite {
      needs.x.add(x[index])
      needs.y.add(y[index])
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    if let scale = colorScale {
      drawColored(into: &svg, frame: frame, scale: scale)
    } else {
      var layers = PointLayers(size: size, opacity: opacity)
      for index in x.indices {
        layers.add(frame.x.position(x[index]), frame.y.position(y[index]))
      }
      layers.draw(into: &svg, color: frame.color)
    }
  }

  /// Draws the points of each of 64 colours together, small numbers first.
  private func drawColored(into svg: inout SVGWriter, frame: PlotFrame, scale: ColorScale) {
    let classes = 64
    var layers = Array(repeating: PointLayers(size: size, opacity: opacity), count: classes)
    for index in x.indices {
      guard let fraction = scale.fraction(values[index]) else { continue }
      layers[min(Int(fraction * Double(classes)), classes - 1)].add(
        frame.x.position(x[index]), frame.y.position(y[index]))
    }
    for (index, layer) in layers.enumerated() {
      layer.draw(
        into: &svg, color: scale.map.color(at: Double(index) / Double(classes - 1)))
    }
  }
}

/// Points of one colour as a few paths of dots.
///
/// One path paints its dots as a single shape, so that translucent dots would not add up. Points
/// that fall into the same cell of a grid as wide as a point therefore go to different paths.
struct PointLayers {
  private let size: Double
  private let opacity: Double
  private var paths: [PathData] = []
  private var counts: [Int: Int] = [:]
  private let limit: Int

  init(size: Double, opacity: Double) {
    self.size = size
    self.opacity = opacity
    // After this many layers nothing can be seen through the points any more.
    var limit = 1
    var transparency = 1 - opacity
    while transparency > 0.03, limit < 12 {
      transparency *= 1 - opacity
      limit += 1
    }
    self.limit = limit
  }

  mutating func add(_ x: Double, _ y: Double) {
    guard x.isFinite, y.isFinite else { return }
    var layer = 0
    if limit > 1 {
      let cell = Int((x / size).rounded()) &* 1_000_003 &+ Int((y / size).rounded())
      layer = counts[cell, default: 0]
      if layer + 1 < limit { counts[cell] = layer + 1 }
    }
    while paths.count <= layer { paths.append(PathData(resolution: 10)) }
    paths[layer].dot(x, y)
  }

  func draw(into svg: inout SVGWriter, color: Color) {
    for path in paths { svg.stroke(path, color: color, width: size, opacity: opacity) }
  }
}
