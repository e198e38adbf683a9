import Glibc

/// How often numbers fall into intervals of equal width.
public struct HistogramMark: Mark {
  /// The numbers; missing ones are left out.
  public let values: [Double]
  /// The number of intervals, or `nil` where the data decide.
  public var bins: Int?
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// The opacity of the filling, from 0 to 1.
  public var opacity: Double

  /// Makes a histogram.
  ///
  /// - Parameters:
  ///   - values: The numbers; missing ones are left out.
  ///   - bins: The number of intervals from 1 to 500, or `nil`: intervals as wide as two
  ///     interquartile ranges over the cube root of the count, 100 at most.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - opacity: The opacity of the filling, from 0 to 1.
  ///
  /// Source of the width: Freedman & Diaconis (1981), DOI 10.1007/BF01025868.
  public init(
    values: [Double], bins: Int? = nil, label: String = "", color: Color? = nil,
    opacity: Double = 0.85
  ) {
    self.values = values
    self.bins = bins
    self.label = label
    self.color = color
    self.opacity = opacity.isFinite ? min(max(opacity, 0), 1) : 0.85
  }

  /// The edges of the intervals and the counts between them; the last interval holds its upper edge.
  package var counts: (edges: [Double], counts: [Int]) {
    let usable = values.filter { $0.magnitude <= AxisNeeds.limit }
    guard let low = usable.min(), let high = usable.max() else { return ([], []) }
    let span = high - low
    guard span > max(low.magnitude, high.magnitude) * 1e-11 else {
      return ([low - 0.5, low + 0.5], [usable.count])
    }
    let count = bins.map { min(max($0, 1), 500) } ?? automaticBins(usable, span: span)
    var counts = Array(repeating: 0, count: count)
    for value in usable {
      counts[min(Int((value - low) / span * Double(count)), count - 1)] += 1
    }
    let edges = (0...count).map { low + span * Double($0) / Double(count) }
    return (edges, counts)
  }

  private func automaticBins(_ usable: [Double], span: Double) -> Int {
    guard let summary = BoxSummary(usable) else { return 1 }
    let width = 2 * (summary.quartiles[2] - summary.quartiles[0]) / cbrt(Double(usable.count))
    guard width > 0 else { return 10 }
    return Int(min(max((span / width).rounded(.up), 1), 100))
  }
}

extension HistogramMark: DrawableMark {
  package var noun: String { "histogram" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .fill(opacity: opacity) }

  package func addNeeds(to needs: inout PlotNeeds) {
    let (edges, counts) = counts
    needs.x.add(edges)
    needs.y.holdsZero = true
    needs.y.add(counts.map(Double.init))
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let (edges, counts) = counts
    var path = PathData(resolution: 100)
    let base = frame.y.baseline
    for (index, count) in counts.enumerated() where count > 0 {
      let left = frame.x.position(edges[index])
      let right = frame.x.position(edges[index + 1])
      let top = frame.y.position(Double(count))
      guard left.isFinite, right.isFinite, top.isFinite else { continue }
      // One pixel between bars, except where they are too narrow for it.
      let gap = (right - left).magnitude > 4 ? (right > left ? 0.5 : -0.5) : 0
      path.move(left + gap, base)
      path.line(left + gap, top)
      path.line(right - gap, top)
      path.line(right - gap, base)
      path.close(left + gap, base)
    }
    svg.fill(path, color: frame.color, opacity: opacity)
  }
}
