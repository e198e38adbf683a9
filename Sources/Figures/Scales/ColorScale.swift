import Basics

/// Turns numbers into colours.
package struct ColorScale: Equatable, Sendable {
  /// The colours.
  package let map: ColorMap
  /// The number of the first colour.
  package let low: Double
  /// The number of the last colour.
  package let high: Double
  /// What the numbers are, with their unit.
  package let label: String
  /// Whether there are numbers below that of the first colour, which take it too.
  package let isExceededBelow: Bool
  /// Whether there are numbers above that of the last colour, which take it too.
  package let isExceededAbove: Bool

  /// Makes a scale over a domain, or over the data where there is none.
  package init(map: ColorMap, domain: ClosedRange<Double>?, values: [Double], label: String) {
    var needs = AxisNeeds()
    needs.isExact = true
    for value in values { needs.add(value) }
    let domain = PositionScale.domain(axis: Axis(domain: domain), needs: needs)
    self.map = map
    self.label = label
    low = domain.lowerBound
    high = domain.upperBound
    isExceededBelow = needs.low < low
    isExceededAbove = needs.high > high && needs.high.isFinite
  }

  /// The place of a value between both ends, 0 to 1; `nil` for a missing value.
  package func fraction(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    return min(max((value - low) / (high - low), 0), 1)
  }

  /// The colour of a value; `nil` for a missing value.
  package func color(_ value: Double) -> Color? {
    fraction(value).map { map.color(at: $0) }
  }
}

extension ColorScale {
  /// The numbers of the first and last colour of a map: the quantiles of 2 % and 98 % where all numbers
  /// span more than twice as far, so that a few extreme cells do not take all colours from the others;
  /// `nil` where the numbers decide. The colour bar marks such ends with ≤ and ≥.
  package static func limits(_ values: [Double]) -> ClosedRange<Double>? {
    let sorted = values.filter(\.isFinite).sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return nil }
    let (low, high) = (Quantile.of(sorted: sorted, 0.02), Quantile.of(sorted: sorted, 0.98))
    return high > low && greatest - least > 2 * (high - low) ? low...high : nil
  }
}
