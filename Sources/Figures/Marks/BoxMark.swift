import Basics

/// Box plots, one a category: quartiles, whiskers and the values beyond them.
///
/// Whiskers reach to the last value within 1.5 interquartile ranges of the box.
///
/// Source: Tukey (1977), Exploratory Data Analysis; quartiles of type 7 of Hyndman & Fan (1996),
/// DOI 10.1080/00031305.1996.10473566.
public struct BoxMark: Mark {
  /// The names along the axis.
  public let categories: [String]
  /// The values of each category, as many lists; missing values are left out.
  public let values: [[Double]]
  /// The name in the legend; empty where the mark has no entry.
  public var label: String
  /// The colour, or `nil` where the figure hands one out.
  public var color: Color?
  /// Whether the boxes lie, with the categories on the vertical axis.
  public var isHorizontal: Bool

  /// Makes box plots.
  ///
  /// - Parameters:
  ///   - categories: The names along the axis.
  ///   - values: The values of each category, as many lists; missing values are left out.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - isHorizontal: Whether the boxes lie, with the categories on the vertical axis, the first
  ///     at the top.
  /// - Throws: ``FiguresError/differentCounts(_:first:_:second:_:)``.
  public init(
    categories: [String], values: [[Double]], label: String = "", color: Color? = nil,
    isHorizontal: Bool = false
  ) throws {
    try FiguresError.check("BoxMark", "categories", categories.count, "values", values.count)
    self.categories = categories
    self.values = values
    self.label = label
    self.color = color
    self.isHorizontal = isHorizontal
  }

  /// Makes box plots from pairs.
  ///
  /// - Parameters:
  ///   - groups: The categories and their values; missing values are left out.
  ///   - label: The name in the legend.
  ///   - color: The colour, or `nil` where the figure hands one out.
  ///   - isHorizontal: Whether the boxes lie, with the categories on the vertical axis.
  public init(
    groups: [(category: String, values: [Double])], label: String = "", color: Color? = nil,
    isHorizontal: Bool = false
  ) {
    categories = groups.map(\.category)
    values = groups.map(\.values)
    self.label = label
    self.color = color
    self.isHorizontal = isHorizontal
  }
}

extension BoxMark: DrawableMark {
  package var noun: String { "boxes" }
  package var chosenColor: Color? { color }
  package var symbol: LegendSymbol? { .fill(opacity: 0.45) }
  package var sharesCategories: Bool { true }

  package func addNeeds(to needs: inout PlotNeeds) {
    if isHorizontal {
      needs.y.add(categories: categories)
      for list in values { needs.x.add(list) }
    } else {
      needs.x.add(categories: categories)
      for list in values { needs.y.add(list) }
    }
  }

  package func draw(into svg: inout SVGWriter, frame: PlotFrame) {
    let bands = isHorizontal ? frame.y : frame.x
    let lengths = isHorizontal ? frame.x : frame.y
    let share = frame.share(of: bands.bandWidth, room: 0.7)
    let half = min(share.width * (frame.slotCount > 1 ? 0.44 : 0.4), 28)
    var outliers = PointLayers(size: 4, opacity: 0.6)
    for (category, list) in zip(categories, values) {
      let centre = bands.position(category) + share.centre
      guard centre.isFinite,
        let summary = BoxSummary(list, isPositive: lengths.kind == .logarithmic)
      else { continue }
      for value in summary.outliers {
        let place = lengths.position(value)
        outliers.add(isHorizontal ? place : centre, isHorizontal ? centre : place)
      }
      draw(summary, centre: centre, half: half, lengths: lengths, into: &svg, frame: frame)
    }
    outliers.draw(into: &svg, color: frame.color)
  }

  private func draw(
    _ summary: BoxSummary, centre: Double, half: Double, lengths: PositionScale,
    into svg: inout SVGWriter, frame: PlotFrame
  ) {
    let places = summary.quartiles.map { lengths.position($0) }
    let ends = [summary.lowWhisker, summary.highWhisker].map { lengths.position($0) }
    let start = min(places[0], places[2])
    let length = (places[0] - places[2]).magnitude
    let box =
      isHorizontal
      ? Box(x: start, y: centre - half, width: length, height: 2 * half)
      : Box(x: centre - half, y: start, width: 2 * half, height: length)
    var whiskers = PathData(resolution: 100)
    var median = PathData(resolution: 100)
    func stroke(_ path: inout PathData, _ a: Double, _ b: Double, _ c: Double, _ d: Double) {
      path.move(isHorizontal ? b : a, isHorizontal ? a : b)
      path.line(isHorizontal ? d : c, isHorizontal ? c : d)
    }
    stroke(&whiskers, centre, ends[0], centre, places[0])
    stroke(&whiskers, centre, places[2], centre, ends[1])
    stroke(&median, centre - half, places[1], centre + half, places[1])
    svg.stroke(whiskers, color: frame.color, width: 1.25)
    svg.rectangle(box, fill: frame.theme.background)
    svg.rectangle(box, fill: frame.color, opacity: 0.35)
    svg.outline(box, color: frame.color, width: 1.25)
    svg.stroke(median, color: frame.theme.text, width: 2)
  }
}

/// The numbers of one box plot.
package struct BoxSummary: Equatable, Sendable {
  /// The first quartile, the median and the third quartile.
  package let quartiles: [Double]
  /// The smallest value within 1.5 interquartile ranges of the box.
  package let lowWhisker: Double
  /// The greatest value within 1.5 interquartile ranges of the box.
  package let highWhisker: Double
  /// The values beyond the whiskers, in ascending order.
  package let outliers: [Double]

  /// Summarises values, or gives nothing where there are none.
  ///
  /// - Parameters:
  ///   - values: The values; missing ones are left out.
  ///   - isPositive: Whether values of zero and below are left out as well.
  package init?(_ values: [Double], isPositive: Bool = false) {
    let sorted = values.filter { $0.isFinite && (!isPositive || $0 > 0) }.sorted()
    guard let first = sorted.first, let last = sorted.last else { return nil }
    quartiles = [0.25, 0.5, 0.75].map { Quantile.of(sorted: sorted, $0) }
    let reach = 1.5 * (quartiles[2] - quartiles[0])
    let (lowFence, highFence) = (quartiles[0] - reach, quartiles[2] + reach)
    lowWhisker = min(sorted.first { $0 >= lowFence } ?? first, quartiles[0])
    highWhisker = max(sorted.last { $0 <= highFence } ?? last, quartiles[2])
    outliers = sorted.filter { $0 < lowFence || $0 > highFence }
  }
}
