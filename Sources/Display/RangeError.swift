/// A number lies outside of what is allowed for it.
public enum RangeError: Error, Equatable, Sendable {
  /// A number that must lie in a range does not.
  case outOfRange(String, value: Double, expected: String)
}

extension RangeError: CustomStringConvertible {
  /// What was wrong, the value, what was expected, and what to do.
  public var description: String {
    switch self {
    case .outOfRange(let what, let value, let expected):
      "\(what) is \(NumberText.brief(value)); expected is \(expected)."
    }
  }
}
