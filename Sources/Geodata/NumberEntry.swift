/// What an entry of a table says where a number is expected.
package enum NumberEntry: Equatable, Sendable {
  /// A number; the second value says whether it was written with a decimal comma.
  case number(Double, decimalComma: Bool)
  /// Nothing, or one of the usual words for nothing.
  case missing
  /// A word that may mean “not detected” or “not determined”, such as `ND`.
  case undetermined
  /// A value below what could be measured, such as `< 0.5`, `≤ 1`, `<LOD` or `BDL`.
  case belowLimit
  /// A value above what could be measured, such as `> 200`.
  case aboveLimit
  /// A number too great to be kept, such as `1e400` or `Inf`.
  case outOfRange
  /// Text that is no number.
  case notANumber

  /// Reads an entry.
  package init(_ text: String) {
    if let value = Self.decimal(text) {
      self = Self.entry(value)
      return
    }
    let trimmed = Self.trimmed(text)
    if let value = Self.decimal(trimmed) {
      self = Self.entry(value)
    } else if let value = Self.commaNumber(trimmed) {
      self = .number(value, decimalComma: true)
    } else {
      self = Self.word(trimmed)
    }
  }

  /// A number in decimal writing; `nil` for text and for hexadecimal numbers, which are codes.
  package static func decimal(_ text: String) -> Double? {
    guard let value = Double(text), !text.utf8.contains(where: { $0 | 32 == UInt8(ascii: "x") })
    else { return nil }
    return value
  }

  private static func entry(_ value: Double) -> NumberEntry {
    if value.isNaN { return .missing }
    return value.isFinite ? .number(value, decimalComma: false) : .outOfRange
  }

  private static func word(_ text: String) -> NumberEntry {
    let word = text.lowercased()
    if text.isEmpty || missingWords.contains(word) { return .missing }
    if undeterminedWords.contains(word) { return .undetermined }
    if text.hasPrefix("<") || text.hasPrefix("≤") || limitWords.contains(word) {
      return .belowLimit
    }
    return text.hasPrefix(">") || text.hasPrefix("≥") ? .aboveLimit : .notANumber
  }

  /// The number, or not-a-number.
  package var value: Double {
    if case .number(let value, _) = self { return value }
    return .nan
  }

  private static let missingWords: Set<String> = [
    "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", ".", "?", "missing",
  ]

  private static let undeterminedWords: Set<String> = ["nd", "n.d.", "n.d", "n/d", "n. d."]

  private static let limitWords: Set<String> = [
    "bdl", "b.d.l.", "bld", "blq", "bloq", "lod", "loq", "below lod", "below loq",
    "below detection", "below detection limit",
  ]

  /// A number with one comma and no point, for example `3,5`.
  private static func commaNumber(_ text: String) -> Double? {
    guard text.utf8.filter({ $0 == UInt8(ascii: ",") }).count == 1, !text.contains(".") else {
      return nil
    }
    let value = decimal(text.replacing(",", with: "."))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }

  private static func trimmed(_ text: String) -> String {
    let kept = text.drop { $0.isWhitespace }
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
