import NetworkLoops

extension Loss {
  /// The loop that computes it.
  var loop: LossLoop {
    switch self {
    case .meanSquaredError: .squared
    case .meanAbsoluteError: .absolute
    case .huber(let delta): .huber(Float(delta))
    case .logCosh: .logCosh
    case .quantiles(let levels): .quantiles(levels.map { Float($0) })
    case .gaussian: .gaussian
    }
  }

  /// How many outputs of a network belong to one target.
  package var outputsPerTarget: Int { loop.outputsPerTarget }

  /// Makes sure that the numbers of the loss mean something.
  func check() throws {
    switch self {
    case .meanSquaredError, .meanAbsoluteError, .logCosh, .gaussian: return
    case .huber(let delta):
      guard delta > 0, delta.isFinite else {
        throw NetworksError.option(
          name: "loss: .huber(delta:)", value: "\(delta)", expected: .positive(example: nil))
      }
    case .quantiles(let levels):
      guard !levels.isEmpty, levels.allSatisfy({ $0 > 0 && $0 < 1 }) else {
        throw NetworksError.option(
          name: "loss: .quantiles", value: "\(levels)",
          expected: .numbersBetweenZeroAndOne)
      }
    }
  }
}
