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
    let trimmed = Self.withHyphen(text.withoutOuterSpace)
    if let value = Self.decimal(trimmed) {
      self = Self.entry(value)
    } else if let value = Self.commaNumber(trimmed) {
      self = .number(value, decimalComma: true)
    } else if let value = Self.grouped(trimmed) {
      let separators = trimmed.filter { $0 == "," || $0 == "." }
      let hasComma = separators.last == "," && separators.count { $0 == "," } == 1
      self = .number(value, decimalComma: hasComma)
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

  /// A number whose thousands are grouped, where that is beyond doubt: `1.234,5`, `1,234.5`,
  /// `5.412.345`, `512 345,7` or `512'345`; `1.234` and `1,234` are no such numbers.
  package static func grouped(_ text: String) -> Double? {
    // Most entries that are no plain numbers are empty or words.
    guard text.utf8.count > 4, text.utf8.contains(where: { (48...57).contains($0) }) else {
      return nil
    }
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    for (separators, decimal) in [(".", ","), (",", "."), (" \u{A0}\u{2009}\u{202F}'’", ",.")] {
      let halves = digits.split(omittingEmptySubsequences: false) { decimal.contains($0) }
      let groups = halves[0].split(omittingEmptySubsequences: false) { separators.contains($0) }
      let isGrouped =
        groups.count >= (halves.count == 2 || separators.count > 1 ? 2 : 3)
        && groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
      guard halves.count <= 2, isGrouped,
        (groups + halves.dropFirst()).joined().utf8.allSatisfy({ (48...57).contains($0) })
      else { continue }
      let fraction = halves.count == 2 ? "." + halves[1] : ""
      return Self.decimal(groups.joined() + fraction).map { isNegative ? -$0 : $0 }
    }
    return nil
  }

  /// A number with the hyphen of computers for the minus sign of printers.
  private static func withHyphen(_ text: String) -> String {
    guard let first = text.first, first == "−" || first == "–",
      text.dropFirst().first?.isNumber == true
    else { return text }
    return "-" + text.dropFirst()
  }
}

extension String {
  /// The text without white space around it.
  var withoutOuterSpace: String {
    let kept = drop(while: \.isWhitespace)
    guard let last = kept.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(kept[...last])
  }
}
