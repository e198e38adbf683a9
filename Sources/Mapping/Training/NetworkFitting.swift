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
    return TrainingOptions(
      epochs: rounds, batchSize: batchSize, learningRate: learningRate, loss: loss,
      optimizer: optimizer, schedule: schedule, warmUp: warmUp, clipping: clipping,
      augmentation: augmentation, seed: seed(member: member))
  }

  /// Refuses settings without meaning.
  func check() throws {
    try MappingError.require(members, "members", from: 1, to: 1000)
    try MappingError.require(epochs, "epochs", from: 1, to: 1_000_000)
    try MappingError.require(batchSize, "batchSize", from: 1, to: 1_000_000)
    guard learningRate.isFinite && learningRate > 0 else {
      throw MappingError.setting(
        name: "learningRate", value: "\(learningRate)", expected: .positive)
    }
    guard loss.outputsPerTarget == 1 else {
      throw MappingError.setting(name: "loss", value: "\(loss)", expected: .lossOfOneOutput)
    }
    try options(samples: 1, member: 0).check()
  }

  /// The settings with so many epochs, however few steps they make.
  func lasting(epochs: Int) -> NetworkFitting {
    var settings = self
    settings.epochs = epochs
    settings.minimumSteps = 0
    return settings
  }

  /// The settings for the values of so many layers together: a batch holds as many times more.
  func pooling(layers: Int) -> NetworkFitting {
    var settings = self
    settings.batchSize *= layers
    return settings
  }

  /// The settings of one network that starts from another seed.
  func refitted(seed: Int) -> NetworkFitting {
    var settings = self
    settings.seed = seed
    settings.members = 1
    return settings
  }
}
