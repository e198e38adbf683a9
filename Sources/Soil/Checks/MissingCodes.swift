/// Numbers by which files say that a value is missing, such as -9999.
///
/// Databases and programs of the field have no sign for “missing” in columns of numbers and take one
/// that no measurement gives: nines, or the least integer of 16 bits.
enum MissingCodes {
  private static let below: [Double] = [
    -99, -99.9, -999, -999.9, -9999, -9999.9, -32_768, -99_990, -99_999,
  ]
  private static let above: [Double] = [999, 9999, 99_999]

  /// The codes by the number that stands for them after a conversion.
  static func scaled(by factor: Double) -> [Double: Double] {
    Dictionary((below + above).map { ($0 * factor, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A code among the values of a property.
  struct Use: Equatable {
    /// The code in the file's unit.
    let code: Double
    /// The code in the unit that is kept.
    let value: Double
    let count: Int
    /// Whether it cannot be a value: the property, or every other value, is at least 0.
    let isImpossible: Bool
  }

  /// How many times the range of the other values a code lies beyond them.
  private static let reach = 3.0

  /// The codes among values, of which none is missing, that lie outside of what the property can be
  /// and, where that says nothing, far from all other values.
  static func found(in values: [Double], _ property: SoilProperty) -> [Use] {
    let codes = scaled(by: property.factor)
    var counts: [Double: Int] = [:]
    var least = Double.infinity
    var greatest = -Double.infinity
    for value in values {
      if codes[value] != nil {
        counts[value, default: 0] += 1
      } else {
        least = min(least, value)
        greatest = max(greatest, value)
      }
    }
    let range = max(0, greatest - least)
    return counts.sorted { $0.key < $1.key }.compactMap { value, count in
      guard let code = codes[value] else { return nil }
      let isUnlikely = !property.plausible.contains(value)
      let isFar = value < least - reach * range || value > greatest + reach * range
      let isBelow = value < 0 && (isUnlikely || (isFar && least >= 0))
      let isBounded = property.plausible.upperBound < .greatestFiniteMagnitude
      guard isBelow || (isFar && (isUnlikely || !isBounded)) else { return nil }
      return Use(code: code, value: value, count: count, isImpossible: isBelow || isUnlikely)
    }
  }

  /// No horizon that is shallower, in cm, is taken for a code above 0.
  private static let shallowestCode = 500.0

  /// Whether a depth in cm that is a code lies far from the other depths.
  static func isFar(_ depth: Double, from others: ClosedRange<Double>) -> Bool {
    depth < 0
      ? depth < reach * others.lowerBound
      : depth > max(shallowestCode, reach * others.upperBound)
  }
}
