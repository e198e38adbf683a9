/// Numbers as text, the same on every machine and in every locale.
package enum NumberText {
  /// A number with a fixed count of decimals; halves round away from zero, `-0` is written `0`,
  /// a missing (not-a-number) value is an empty string.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return nonFinite(value) }
    let places = min(max(decimals, 0), 12)
    let scale = powerOfTen(places)
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 9e15 else { return "\(value)" }
    let units = UInt64(scaled)
    let divisor = UInt64(scale)
    let sign = value < 0 && units != 0 ? "-" : ""
    guard places > 0 else { return sign + String(units) }
    let fraction = String(units % divisor)
    let padding = String(repeating: "0", count: places - fraction.count)
    return sign + String(units / divisor) + "." + padding + fraction
  }

  /// A number with at most `decimals` decimals and no trailing zeros.
  package static func trimmed(_ value: Double, decimals: Int) -> String {
    var text = fixed(value, decimals: decimals)
    guard text.contains("."), !text.contains("e") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// A number for a table cell: about four significant digits, no trailing zeros.
  package static func brief(_ value: Double) -> String {
    guard value.isFinite else { return nonFinite(value) }
    switch value.magnitude {
    case 0: return "0"
    case 1e7..., ..<1e-4: return scientific(value)
    case 1000...: return trimmed(value, decimals: 0)
    case 100...: return trimmed(value, decimals: 1)
    case 10...: return trimmed(value, decimals: 2)
    case 1...: return trimmed(value, decimals: 3)
    default: return trimmed(value, decimals: 4)
    }
  }

  /// A number as `1.234e-05`.
  private static func scientific(_ value: Double) -> String {
    var exponent = 0
    var mantissa = value.magnitude
    while mantissa >= 10 { mantissa /= 10; exponent += 1 }
    while mantissa < 1 { mantissa *= 10; exponent -= 1 }
    let sign = value < 0 ? "-" : ""
    return sign + trimmed(mantissa, decimals: 3) + "e\(exponent)"
  }

  private static func nonFinite(_ value: Double) -> String {
    if value.isNaN { return "" }
    return value < 0 ? "-∞" : "∞"
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
