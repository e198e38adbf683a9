import Display
import Networks

/// The second stage of transfer: a pretrained network learns one layer besides.
struct FineTuning: Sendable, Equatable {
  var fitting: NetworkFitting
  /// Which layers keep their weights.
  let freezing: Freezing

  /// The settings of a learner with another length and rate; no epochs leave the stage out.
  init(_ fitting: NetworkFitting, epochs: Int, learningRate: Double, freezing: Freezing) {
    self.fitting = fitting.lasting(epochs: epochs)
    self.fitting.learningRate = learningRate
    self.freezing = freezing
  }

  /// A copy of a pretrained network that has learnt one layer besides.
  func tuned(
    _ pretrained: TrainedNetwork, _ member: Int = 0, on data: TrainingData, threads: Int? = 1,
    context: RunContext, task: String = "Training"
  ) throws -> TrainedNetwork {
    let network = pretrained.network.copy()
    guard fitting.epochs > 0 else {
      return TrainedNetwork(network: network, history: pretrained.history)
    }
    network.freeze(freezing)
    return TrainedNetwork(
      network: network,
      history: try fitting.train(
        network, member, on: data, threads: threads, context: context, task: task))
  }

  /// Refuses settings without meaning.
  func check() throws {
    try MappingError.require(fitting.epochs, "epochs", from: 0, to: 1_000_000)
    var settings = fitting
    settings.epochs = max(1, fitting.epochs)
    try settings.check()
  }

  /// The settings from another seed.
  func refitted(seed: Int) -> FineTuning {
    var copy = self
    copy.fitting = fitting.refitted(seed: seed)
    return copy
  }
}
