import Basics
import Display
import Networks

/// How networks are trained inside the learners.
struct NetworkFitting: Sendable, Equatable {
  var members = 5
  var epochs = 25
  /// The epochs are raised until there are so many steps: few samples need more rounds.
  var minimumSteps = 200
  var learningRate = 1e-3
  var batchSize = 32
  var loss = Loss.huber(delta: 1)
  var optimizer = Optimizer.adamW(decay: 0.01)
  var schedule = Schedule.cosine
  var warmUp = 0.05
  var clipping: Double?
  var augmentation = Augmentation.none
  var seed = 1

  /// The settings in words.
  var method: String {
    let length =
      minimumSteps > 0
      ? "at least \(epochs.counted("epoch")) and \(minimumSteps.counted("step"))"
      : epochs.counted("epoch")
    return
      "mean of \(members.counted("network")), \(length), batches of \(batchSize), learning rate "
      + NumberText.brief(learningRate)
  }

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
      epochs: rounds, batchSize: batchSize, learningRate: learningRate, loss: loss,
      optimizer: optimizer, schedule: schedule, warmUp: warmUp, clipping: clipping,
      augmentation: augmentation, seed: seed(member: member))
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
      loss.outputsPerTarget == 1, "loss", "\(loss)",
      "a loss of one output a value, as .huber(delta: 1)")
    try options(samples: 1, member: 0).check()
  }

  /// Trains one member from fresh weights.
  func member(
    _ member: Int, layers: [any Layer], inputs: Tensor, targets: Tensor, context: RunContext
  ) throws -> Network {
    try trained(
      member, layers: layers, inputs: inputs, targets: targets, context: context
    ).network
  }

  /// Trains one member from fresh weights, and tells how its losses fell.
  func trained(
    _ member: Int, layers: [any Layer], inputs: Tensor, targets: Tensor, context: RunContext
  ) throws -> (network: Network, history: TrainingHistory) {
    let network = try Network(
      layers: layers, input: inputs.sampleShape, seed: seed(member: member))
    let history = try network.fit(
      inputs: inputs, targets: targets,
      options: options(samples: inputs.sampleCount, member: member), context: context)
    return (network, history)
  }

  /// The settings of one member of an ensemble that starts from another seed.
  func refitted(seed: Int) -> NetworkFitting {
    var settings = self
    settings.seed = seed
    settings.members = 1
    return settings
  }

  /// Trains all members side by side, each with a context that reports nothing; every finished member
  /// is reported under a name, where there is one.
  func trainedMembers<Trained: Sendable>(
    reportedAs name: String, _ context: RunContext,
    _ train: @Sendable (_ member: Int, RunContext) throws -> Trained
  ) throws -> [Trained] {
    let quiet = RunContext(cancellation: context.cancellation)
    let counter = name.isEmpty ? nil : StepCounter(name, total: members, context: context)
    return try Shards.map(members) { member in
      let trained = try train(member, quiet)
      counter?.step()
      return trained
    }
  }
}
