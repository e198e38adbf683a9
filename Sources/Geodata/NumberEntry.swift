/// What an entry of a table says where a number is expected.
package enum NumberEntry: Equatable, Sendable {
  /// A number; the second value says whether it was written with a decimal comma.
  case number(Double, decimalComma: Bool)
  /// Nothing, or one of the usual words for nothing.
  case missing
  /// A value below what could be measured, such as `< 0.5` or `<LOD`.
  case belowLimit
  /// Text that is no number.
  case notANumber

  /// Reads an entry.
  package init(_ text: String) {
    if let value = Double(text) {
      self = value.isFinite ? .number(value, decimalComma: false) : .missing
      return
    }
    let trimmed = Self.trimmed(text)
    if trimmed.isEmpty || Self.missingWords.contains(trimmed.lowercased()) {
      self = .missing
    } else if trimmed.hasPrefix("<") {
      self = .belowLimit
    } else if let value = Double(trimmed), value.isFinite {
      self = .number(value, decimalComma: false)
    } else if let value = Self.commaNumber(trimmed) {
      self = .number(value, decimalComma: true)
    } else {
      self = .notANumber
    }
  }

  /// The number, or not-a-number.
  package var value: Double {
    if case .number(let value, _) = self { return value }
    return .nan
  }

  private static let missingWords: Set<String> = [
    "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", ".", "?", "nd", "n.d.",
    "missing", "inf", "-inf",
  ]

  /// A number with one comma and no point, for example `3,5`.
  private static func commaNumber(_ text: String) -> Double? {
    guard text.utf8.filter({ $0 == UInt8(ascii: ",") }).count == 1, !text.contains(".") else {
      return nil
    }
    let value = Double(text.replacing(",", with: "."))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
