import Glibc

extension PositionScale {
  /// Makes the scale of an axis from what the user said and what the marks need.
  ///
  /// A domain that the user gave is kept. Otherwise the data get 4 % of room at both ends, except
  /// at a zero that the data do not cross. Constant data get a domain around their value; without
  /// data it is 0 to 1.
  package static func make(
    axis: Axis, needs: AxisNeeds, start: Double, end: Double
  ) -> PositionScale {
    var names = AxisNeeds()
    names.add(categories: axis.categories)
    names.add(categories: needs.categories)
    if !names.categories.isEmpty {
      return PositionScale(
        kind: .categorical, low: -0.5, high: Double(names.categories.count) - 0.5, start: start,
        end: end, categories: names.categories)
    }
    let domain = domain(axis: axis, needs: needs)
    return PositionScale(
      kind: axis.scale == .logarithmic ? .logarithmic : .linear, low: domain.lowerBound,
      high: domain.upperBound, start: start, end: end)
  }

  /// The values at both ends of an axis that shows numbers.
  package static func domain(axis: Axis, needs: AxisNeeds) -> ClosedRange<Double> {
    let isLogarithmic = axis.scale == .logarithmic
    if let given = axis.domain, isUsable(given, isLogarithmic: isLogarithmic) { return given }
    return isLogarithmic ? logarithmicDomain(needs) : linearDomain(needs)
  }

  private static func isUsable(_ domain: ClosedRange<Double>, isLogarithmic: Bool) -> Bool {
    guard domain.lowerBound.magnitude <= AxisNeeds.limit,
      domain.upperBound.magnitude <= AxisNeeds.limit
    else { return false }
    if isLogarithmic, domain.lowerBound <= 0 { return false }
    return isResolved(domain.lowerBound, domain.upperBound)
  }

  /// Whether doubles can tell enough values apart between both ends.
  private static func isResolved(_ low: Double, _ high: Double) -> Bool {
    high - low > max(low.magnitude, high.magnitude) * 1e-11 && high - low > 1e-290
  }

  private static func linearDomain(_ needs: AxisNeeds) -> ClosedRange<Double> {
    guard needs.low <= needs.high else { return 0...1 }
    var low = needs.low
    var high = needs.high
    if needs.holdsZero {
      low = min(low, 0)
      high = max(high, 0)
    }
    guard isResolved(low, high) else {
      let room = low.magnitude > 1e-280 ? low.magnitude * 0.1 : 1
      return (low - room)...(high + room)
    }
    if needs.isExact { return low...high }
    let room = (high - low) * 0.04
    return (low == 0 ? 0 : low - room)...(high == 0 ? 0 : high + room)
  }

  private static func logarithmicDomain(_ needs: AxisNeeds) -> ClosedRange<Double> {
    let low = needs.smallestPositive
    let high = needs.high
    guard low <= high, high > 0 else { return 1...10 }
    let logLow = log10(low)
    let logHigh = log10(high)
    guard logHigh - logLow > 1e-9 else { return (low / 2)...(high * 2) }
    let room = needs.isExact ? 0 : (logHigh - logLow) * 0.04
    return pow(10, logLow - room)...pow(10, logHigh + room)
  }
}
