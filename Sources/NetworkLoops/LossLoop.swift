/// The losses that training can make small.
package enum LossLoop: Sendable {
  case squared
  case absolute
  case huber(Float)
  case logCosh
  case quantiles([Float])
  case gaussian

  /// How many outputs belong to one target.
  package var outputsPerTarget: Int {
    switch self {
    case .squared, .absolute, .huber, .logCosh: 1
    case .quantiles(let levels): levels.count
    case .gaussian: 2
    }
  }
}
