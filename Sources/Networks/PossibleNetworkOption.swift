/// What an option of a network or of its training may be.
public enum PossibleNetworkOption: Equatable, Sendable {
  /// A shape with something in every direction and at most so many numbers in all.
  case shape(atMost: Int)
  /// A whole number from another one on.
  case atLeast(Int)
  /// A number above zero, for example another one.
  case positive(example: Double?)
  /// A finite number from zero on.
  case notNegative
  /// A number from zero to below one.
  case fromZeroToBelowOne
  /// A number between zero and one, both excluded.
  case betweenZeroAndOne
  /// One or more numbers between zero and one, both excluded.
  case numbersBetweenZeroAndOne
  /// Nothing but `nil`, since there are no validation data.
  case nilWithoutValidation
}

extension PossibleNetworkOption: CustomStringConvertible {
  /// What is possible, as it follows “must be”.
  public var description: String {
    switch self {
    case .shape(let most):
      "a shape with at least one element in every direction and at most \(most) in all"
    case .atLeast(let least): "\(least) or more"
    case .positive(let example):
      example.map { "a number above 0, for example \($0)" } ?? "above 0"
    case .notNegative: "0 or above"
    case .fromZeroToBelowOne: "from 0 to below 1"
    case .betweenZeroAndOne: "between 0 and 1"
    case .numbersBetweenZeroAndOne: "one or more numbers between 0 and 1"
    case .nilWithoutValidation: "nil where there are no validation data"
    }
  }
}
