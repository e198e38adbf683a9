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
