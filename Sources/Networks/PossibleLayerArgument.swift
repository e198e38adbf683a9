/// What an argument of a layer may be.
public enum PossibleLayerArgument: Equatable, Sendable {
  /// A whole number between two others, both included.
  case between(Int, Int)
  /// A number from zero to below one.
  case fromZeroToBelowOne
  /// A whole number that divides the count of filters.
  case divisor(filters: Int)
  /// Depths that each have equally many finite numbers.
  case depths
  /// One layer or more.
  case layers
  /// A layer that the library knows how to run.
  case layerOfTheLibrary
  /// A size that memory has room for.
  case smallEnough
}

extension PossibleLayerArgument: CustomStringConvertible {
  /// What is possible, as it follows “must be”.
  public var description: String {
    switch self {
    case .between(let least, let greatest): "a whole number from \(least) to \(greatest)"
    case .fromZeroToBelowOne: "from 0 to below 1"
    case .divisor(let filters): "a divisor of the \(filters) filters"
    case .depths: "one or more depths of equally many finite numbers"
    case .layers: "one layer or more"
    case .layerOfTheLibrary: "one of the layers of this library"
    case .smallEnough: "small enough for memory"
    }
  }
}
