import Display
import Glibc

/// One tick of an axis.
package struct Tick: Equatable, Sendable {
  /// The value, or the category's number.
  package let value: Double
  /// The text beside the tick.
  package let label: String
}

/// Round values along an axis.
package enum Ticks {
  /// The ticks of a scale.
  ///
  /// - Parameters:
  ///   - scale: The scale.
  ///   - count: How many ticks would be welcome; there may be somewhat more or fewer.
  /// - Returns: Round values inside the domain, in ascending order.
  package static func make(for scale: PositionScale, count: Int) -> [Tick] {
    switch scale.kind {
    case .categorical:
      scale.categories.enumerated().map { Tick(value: Double($0), label: $1) }
    case .linear: linear(low: scale.low, high: scale.high, count: count)
    case .logarithmic: logarithmic(low: scale.low, high: scale.high, count: count)
    }
  }

  /// Multiples of 1, 2 or 5 times a power of ten.
  package static func linear(low: Double, high: Double, count: Int) -> [Tick] {
    guard low.isFinite, high.isFinite, high > low else { return [] }
    let step = step(span: high - low, count: max(count, 1))
    guard step > 0, step.isFinite else { return [] }
    let tolerance = 1e-9
    let first = (low / step - tolerance).rounded(.up)
    let last = (high / step + tolerance).rounded(.down)
    guard last >= first, last - first < 200, last.magnitude < 1e15 else { return [] }
    let values = (0...Int(last - first)).map { (first + Double($0)) * step }
    return zip(values, labels(values, step: step)).map { Tick(value: $0, label: $1) }
  }

  /// Powers of ten, or their multiples where the axis spans few of them.
  package static func logarithmic(low: Double, high: Double, count: Int) -> [Tick] {
    guard low > 0, high > low else { return [] }
    let logLow = log10(low)
    let logHigh = log10(high)
    if logHigh - logLow < 0.7 { return linear(low: low, high: high, count: count) }
    let first = Int((logLow - 1e-9).rounded(.up))
    let last = Int((logHigh + 1e-9).rounded(.down))
    let decades = last - first + 1
    if decades < 3 {
      let factors: [Double] = count >= 4 ? [1, 2, 5] : [1, 3]
      return multiples(factors, from: first - 1, through: last + 1)
        .filter { log10($0) >= logLow - 1e-9 && log10($0) <= logHigh + 1e-9 }
        .map { Tick(value: $0, label: powerLabel($0)) }
    }
    let stride = max(1, Int((Double(decades) / Double(max(count, 1))).rounded(.up)))
    return Swift.stride(from: first, through: last, by: stride).map { exponent in
      let value = pow(10, Double(exponent))
      return Tick(value: value, label: powerLabel(value))
    }
  }

  private static func multiples(
    _ factors: [Double], from first: Int, through last: Int
  ) -> [Double] {
    var values: [Double] = []
    for exponent in first...max(first, last) {
      for factor in factors { values.append(factor * pow(10, Double(exponent))) }
    }
    return values
  }

  /// The distance between ticks: 1, 2 or 5 times a power of ten.
  private static func step(span: Double, count: Int) -> Double {
    let rough = span / Double(count)
    let power = pow(10, log10(rough).rounded(.down))
    let ratio = rough / power
    let factor: Double = ratio < 1.414 ? 1 : ratio < 3.162 ? 2 : ratio < 7.071 ? 5 : 10
    return factor * power
  }

  /// Texts with just the digits that tell neighbouring ticks apart.
  private static func labels(_ values: [Double], step: Double) -> [String] {
    let greatest = values.reduce(0) { max($0, $1.magnitude) }
    let exponent = Int(log10(step * 1.000001).rounded(.down))
    if greatest >= 1e9 || exponent < -6 {
      let digits = greatest > 0 ? Int(log10(greatest).rounded(.down)) - exponent : 0
      return values.map { scientific($0, decimals: min(max(digits, 0), 12)) }
    }
    return values.map {
      plain($0, decimals: max(0, -exponent), groupsFrom: greatest >= 10_000 ? 1_000 : 10_000)
    }
  }

  private static func powerLabel(_ value: Double) -> String {
    if value >= 0.0009, value < 5e6 {
      return plain(value, decimals: value < 1 ? 3 : 0, trims: true)
    }
    return scientific(value, decimals: 1)
  }

  /// A number with thousands set apart by commas and a proper minus sign.
  package static func plain(
    _ value: Double, decimals: Int, trims: Bool = false, groupsFrom limit: Double = 1_000
  ) -> String {
    let text =
      trims
      ? NumberText.trimmed(value.magnitude, decimals: decimals)
      : NumberText.fixed(value.magnitude, decimals: decimals)
    let parts = text.split(separator: ".", maxSplits: 1)
    var whole = parts.first.map(String.init) ?? "0"
    if value.magnitude >= limit, whole.count > 3 {
      var groups: [Substring] = []
      var rest = whole[...]
      while rest.count > 3 {
        groups.insert(rest.suffix(3), at: 0)
        rest = rest.dropLast(3)
      }
      whole = ([rest] + groups).joined(separator: ",")
    }
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return (value < 0 && !isZero ? "−" : "") + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  private static func scientific(_ value: Double, decimals: Int) -> String {
    guard value != 0, value.isFinite else { return "0" }
    var exponent = Int(log10(value.magnitude).rounded(.down))
    var mantissa = value.magnitude / pow(10, Double(exponent))
    if NumberText.fixed(mantissa, decimals: decimals).hasPrefix("10") {
      mantissa /= 10
      exponent += 1
    }
    let sign = value < 0 ? "−" : ""
    let power = exponent < 0 ? "−\(-exponent)" : "\(exponent)"
    return sign + NumberText.trimmed(mantissa, decimals: decimals) + "e" + power
  }
}
