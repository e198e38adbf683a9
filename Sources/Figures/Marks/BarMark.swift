/// Bars, one a category; several marks with the same categories stand side by side.
public struct BarMark: Mark {
  /// The names along the axis.
  public let categories: [String]
  /// The length of each bar, as many; a bar without a number is left out.
  public let values: [Double]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// The lower ends of the error bars; empty where there are none.
  public let low: [Double]
  /// The upper ends of the error bars; empty where there are none.
  public let high: [Double]
  /// Whether the bars lie, with the categories on the vertical axis.
  public var isHorizontal: Bool

  /// Makes bars.
  ///
  /// - Parameters:
  ///   - categories: The names along the axis.
  ///   - values: The length of each bar, as many; a bar without a number is left out.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - low: The lower ends of the error bars, one a category, or empty.
  ///   - high: The upper ends of the error bars, one a category, or empty.
  ///   - isHorizontal: Whether the bars lie, with the categories on the vertical axis.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    categories: [String], values: [Double], label: String = "", color: Color? = nil,
    low: [Double] = [], high: [Double] = [], isHorizontal: Bool = false
  ) throws {
    try FiguresError.check("BarMark", "categories", categories.count, "values", values.count)
    if !low.isEmpty || !high.isEmpty {
      try FiguresError.check("BarMark", "values", values.count, "low", low.count)
      try FiguresError.check("BarMark", "values", values.count, "high", high.count)
    }
    self.categories = categories
    self.values = values
    self.label = label
    self.color = color
    self.low = low
    self.high = high
    self.isHorizontal = isHorizontal
  }

  /// Makes bars from pairs.
  ///
  /// - Parameters:
  ///   - bars: The categories and the lengths of their bars.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - isHorizontal: Whether the bars lie, with the categories on the vertical axis.
  public init(
    bars: [(category: String, value: Double)], label: String = "", color: Color? = nil,
    isHorizontal: Bool = false
  ) {
    categories = bars.map(\.category)
    values = bars.map(\.value)
    self.label = label
    self.color = color
    low = []
    high = []
    self.isHorizontal = isHorizontal
  }
}

extension BarMark: DrawableMark {
  package var noun: String { "bars" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .fill(opacity: 1) }
  package var sharesCategories: Bool { true }

  package func addNeeds(to needs: inout PlotNeeds) {
    var lengths = AxisNeeds()
    lengths.holdsZero = true
    for value in values + low + high { lengths.add(value) }
    if isHorizontal {
      needs.y.add(categories: categories)
      needs.x.merge(lengths)
    } else {
      needs.x.add(categories: categories)
      needs.y.merge(lengths)
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let bands = isHorizontal ? frame.y : frame.x
    let lengths = isHorizontal ? frame.x : frame.y
    let share = frame.share(of: bands.bandWidth, room: frame.slotCount > 1 ? 0.78 : 0.68)
    let gap = frame.slotCount > 1 ? min(share.width * 0.08, 2) : 0
    let base = lengths.baseline
    for (category, value) in zip(categories, values) {
      let centre = bands.position(category) + share.centre
      let end = lengths.position(value)
      guard centre.isFinite, end.isFinite else { continue }
      svg.rectangle(
        box(centre: centre, width: share.width - gap, from: base, to: end), fill: frame.color)
    }
    drawErrorBars(into: &svg, frame: frame, bands: bands, lengths: lengths, share: share)
  }

  private func box(centre: Double, width: Double, from base: Double, to end: Double) -> Box {
    let start = min(base, end)
    let length = (base - end).magnitude
    return isHorizontal
      ? Box(x: start, y: centre - width / 2, width: length, height: width)
      : Box(x: centre - width / 2, y: start, width: width, height: length)
  }

  private func drawErrorBars(
    into svg: inout SVGWriter, frame: PlotFrame, bands: PositionScale, lengths: PositionScale,
    share: (centre: Double, width: Double)
  ) {
    var path = PathData(resolution: 100)
    let cap = min(share.width * 0.22, 5)
    for index in low.indices where low[index].isFinite && high[index].isFinite {
      let centre = bands.position(categories[index]) + share.centre
      let (from, to) = (lengths.position(low[index]), lengths.position(high[index]))
      guard centre.isFinite, from.isFinite, to.isFinite else { continue }
      let strokes = [
        (centre, from, centre, to), (centre - cap, from, centre + cap, from),
        (centre - cap, to, centre + cap, to),
      ]
      for (a, b, c, d) in strokes {
        path.move(isHorizontal ? b : a, isHorizontal ? a : b)
        path.line(isHorizontal ? d : c, isHorizontal ? c : d)
      }
    }
    svg.stroke(path, color: frame.theme.text, width: 1.25)
  }
}
