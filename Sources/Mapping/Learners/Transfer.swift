import Basics
import Display
import Networks
import Sampling

/// Transfer between layers: a network is pretrained on the values of all layers together and then
/// fine-tuned on each layer.
///
/// Nothing from outside is used. Layers at one site share the window, so the depth of the layer is
/// given to the network as two more constant channels (the middle of the layer and its logarithm).
/// Under cross-validation the pooled values are those of the training part only.
///
/// Source of the idea: Han et al. (2025), Frontiers in Environmental Science,
/// DOI 10.3389/fenvs.2025.1580085. This is a re-implementation: architecture, seeds and folds of
/// the authors are not known.
///
/// ``compare(_:on:folds:)`` tests it on all layers; ``fit(on:layer:)`` gives the model of one layer.
public struct Transfer: TrainableLearner {
  /// The name in tables and figures.
  public private(set) var name = "Transfer"
  /// The network, with the way it is pretrained.
  public let cnn: CNN
  /// Which layers keep their weights in fine-tuning.
  public let freezing: Freezing
  /// Whether the network is told the depth of the layer.
  public let depthAsInput: Bool
  let fineTuning: NetworkFitting

  /// Makes the learner.
  ///
  /// - Parameters:
  ///   - cnn: The network; its settings are those of pretraining. A batch of pretraining holds as
  ///     many times its `batchSize` values as there are layers.
  ///   - epochs: How often fine-tuning sees every value of its layer; 0 leaves it out.
  ///   - learningRate: The largest learning rate of fine-tuning.
  ///   - freezing: Which layers keep their weights in fine-tuning.
  ///   - depthAsInput: Whether the network is told the depth of the layer.
  public init(
    _ cnn: CNN, epochs: Int = 5, learningRate: Double = 1e-3, freezing: Freezing = .none,
    depthAsInput: Bool = true
  ) {
    self.cnn = cnn
    self.freezing = freezing
    self.depthAsInput = depthAsInput
    var fineTuning = cnn.fitting
    fineTuning.epochs = epochs
    fineTuning.minimumSteps = 0
    fineTuning.learningRate = learningRate
    self.fineTuning = fineTuning
  }

  /// The same learner under another name.
  public func named(_ name: String) -> Transfer {
    var copy = self
    copy.name = name
    return copy
  }

  package func check(_ samples: Samples) throws {
    try cnn.check(samples, extraChannels: depthAsInput ? 2 : 0, outputs: 1)
    var settings = fineTuning
    settings.epochs = max(1, fineTuning.epochs)
    try settings.check()
    if fineTuning.epochs < 0 {
      throw MappingError.setting(
        name: "epochs", value: "\(fineTuning.epochs)", expected: "0 or above")
    }
  }

  package func predictions(training: Samples, test: Samples, context: RunContext) throws -> [Double]
  {
    let task = try NetworkTask(
      training: training, test: test, transformation: cnn.transformation,
      depthAsInput: depthAsInput)
    let layers = (0..<task.layerCount).filter { !task.sites[$0].isEmpty }
    guard !layers.isEmpty else { return TaskOutputs(task).restored() }
    let pooled = try task.training(
      layers.flatMap { layer in task.sites[layer].map { ($0, layer) } })
    let tests = try layers.map { try task.testInputs(layer: $0) }
    let members = try Shards.map(cnn.fitting.members) { member in
      try memberOutputs(member, task, layers, pooled, tests, context)
    }
    var outputs = TaskOutputs(task)
    for (place, layer) in layers.enumerated() {
      outputs.set(
        layer: layer, training: NetworkPredictor.mean(members.map { $0[place].training }),
        test: NetworkPredictor.mean(members.map { $0[place].test }))
    }
    return outputs.restored()
  }

  /// Pretrains one network, fine-tunes a copy for every layer, and predicts with each.
  private func memberOutputs(
    _ member: Int, _ task: NetworkTask, _ layers: [Int],
    _ pooled: (inputs: Tensor, targets: Tensor),
    _ tests: [Tensor], _ context: RunContext
  ) throws -> [(training: [Float], test: [Float])] {
    let network = try pretrained(member, cnn.fitting, layers.count, pooled, context).network
    return try layers.enumerated().map { place, layer in
      let data = try task.training(task.sites[layer].map { ($0, layer) })
      let tuned = try tuned(network, member, fineTuning, data, context).network
      return (
        try tuned.predict(data.inputs, threads: 1, context: context).values,
        try tuned.predict(tests[place], threads: 1, context: context).values
      )
    }
  }

  /// One network that has learnt from the pooled values of so many layers.
  func pretrained(
    _ member: Int, _ settings: NetworkFitting, _ layerCount: Int,
    _ pooled: (inputs: Tensor, targets: Tensor), _ context: RunContext
  ) throws -> (network: Network, history: TrainingHistory) {
    var pretraining = settings
    pretraining.batchSize *= layerCount
    return try pretraining.trained(
      member, layers: cnn.layers(outputs: 1), inputs: pooled.inputs, targets: pooled.targets,
      context: context)
  }

  /// A copy of a pretrained network that has learnt from one layer besides.
  func tuned(
    _ network: Network, _ member: Int, _ settings: NetworkFitting,
    _ data: (inputs: Tensor, targets: Tensor), _ context: RunContext
  ) throws -> (network: Network, history: TrainingHistory?) {
    let tuned = network.copy()
    guard settings.epochs > 0 else { return (tuned, nil) }
    tuned.freeze(freezing)
    let history = try tuned.fit(
      inputs: data.inputs, targets: data.targets,
      options: settings.options(samples: data.inputs.sampleCount, member: member),
      context: context)
    return (tuned, history)
  }
}
