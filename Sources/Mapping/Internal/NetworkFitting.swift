import Display
import Forests
import Networks

/// How networks are trained inside the learners.
struct NetworkFitting: Sendable, Equatable {
  var members = 5
  var epochs = 25
  /// The epochs are raised until there are so many steps: few samples need more rounds.
  var minimumSteps = 200
  var learningRate = 1e-3
  var batchSize = 32
  var weightDecay = 0.01
  var seed = 1

  /// The seed of one network and its training.
  func seed(member: Int) -> Int {
    var random = SeededGenerator(seed: seed, stream: member)
    return Int(truncatingIfNeeded: random.next() >> 1)
  }

  /// The options of one training.
  func options(samples: Int, member: Int) -> TrainingOptions {
    let stepsPerEpoch = max(1, (samples + batchSize - 1) / max(1, batchSize))
    let rounds = max(epochs, (minimumSteps + stepsPerEpoch - 1) / stepsPerEpoch)
    var options = TrainingOptions(
      epochs: rounds, batchSize: batchSize, learningRate: learningRate, loss: .huber(delta: 1),
      optimizer: weightDecay > 0 ? .adamW(decay: weightDecay) : .adam,
      schedule: .cosine(warmUp: 0.05), seed: seed(member: member))
    options.threads = 1
    return options
  }

  /// Refuses settings without meaning.
  func check() throws {
    func require(_ holds: Bool, _ name: String, _ value: String, _ expected: String) throws {
      if !holds { throw MappingError.setting(name: name, value: value, expected: expected) }
    }
    try require((1...1000).contains(members), "members", "\(members)", "from 1 to 1000")
    try require((1...1_000_000).contains(epochs), "epochs", "\(epochs)", "from 1 to 1000000")
    try require((1...1_000_000).contains(batchSize), "batchSize", "\(batchSize)", "at least 1")
    try require(
      learningRate.isFinite && learningRate > 0, "learningRate", "\(learningRate)", "above 0")
    try require(
      weightDecay.isFinite && weightDecay >= 0, "weightDecay", "\(weightDecay)", "0 or above")
  }

  /// Trains one member from fresh weights.
  func member(
    _ member: Int, layers: [any Layer], inputs: Tensor, targets: Tensor, context: RunContext
  ) throws -> Network {
    let network = try Network(
      layers: layers, input: inputs.sampleShape, seed: seed(member: member))
    try network.fit(
      inputs: inputs, targets: targets,
      options: options(samples: inputs.sampleCount, member: member), context: context)
    return network
  }
}
