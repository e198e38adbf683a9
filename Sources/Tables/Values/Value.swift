import Display

/// One entry of a table: a number, a text, a date, true or false, or nothing known.
///
/// ```swift
/// let first = table.rows[0]["clay"]
/// if first > 20 { print("heavy:", first) }
/// ```
///
/// Values compare with numbers and texts, and a comparison with a missing value is false. They add
/// and multiply as numbers do; the result is missing where one of the two is.
public enum Value: Sendable {
  /// Any text.
  case text(String)
  /// A number; not-a-number counts as missing.
  case number(Double)
  /// A whole number.
  case integer(Int)
  /// True or false.
  case logical(Bool)
  /// A day, or a moment of one, in seconds since 1970 in Coordinated Universal Time.
  case date(Double)
  /// Nothing known.
  case missing

  /// Whether nothing is known.
  public var isMissing: Bool {
    switch self {
    case .missing: true
    case .number(let number): number.isNaN
    case .date(let seconds): seconds.isNaN
    case .text, .integer, .logical: false
    }
  }

  /// The value as a number: of a truth 1 or 0; not-a-number for texts, dates and missing values.
  public var number: Double {
    switch self {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    case .logical(let truth): truth ? 1 : 0
    case .text, .date, .missing: .nan
    }
  }

  /// The value as a table shows it: numbers with about four digits, empty where missing.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.brief(number)
    case .integer(let integer): String(integer)
    case .logical(let truth): String(truth)
    case .date(let seconds): DateText.text(seconds: seconds)
    case .missing: ""
    }
  }

  /// Whether the value lines up on the right, as numbers do.
  package var isNumeric: Bool {
    switch self {
    case .number, .integer: true
    case .text, .logical, .date, .missing: false
    }
  }

  /// The value with all its digits, as files keep it.
  package var stored: String {
    guard case .number(let number) = self else { return text }
    return number.isNaN ? "" : "\(number)"
  }
}

extension Value: CustomStringConvertible {
  /// The value with all its digits; `missing` where nothing is known.
  public var description: String { isMissing ? "missing" : stored }
}

extension Value: Hashable {
  /// Whether two values are the same; a whole number equals the same number, and missing ones equal
  /// each other.
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left == right
    case (.logical(let left), .logical(let right)): left == right
    case (.date(let left), .date(let right)) where !left.isNaN: left == right
    case (.integer(let left), .integer(let right)): left == right
    default:
      left.isMissing || right.isMissing
        ? left.isMissing && right.isMissing
        : left.isNumeric && right.isNumeric && left.number == right.number
    }
  }

  /// Feeds the value to a hasher.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .text(let text): hasher.combine(text)
    case .logical(let truth): hasher.combine(truth)
    case _ where isMissing: hasher.combine(0)
    case .date(let seconds): hasher.combine(seconds)
    default: hasher.combine(number)
    }
  }
}
