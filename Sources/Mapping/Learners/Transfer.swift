import Display
import Networks
import Soil

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
public struct Transfer: TrainableLearner {
  /// The name in tables and figures.
  public private(set) var name = "Transfer"
  /// The network, with the way it is pretrained.
  public let cnn: CNN
  /// Which layers keep their weights in fine-tuning.
  public let freezing: Freezing
  /// Whether the network is told the depth of the layer.
  public let depthAsInput: Bool
  private let fineTuning: NetworkFitting

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
        layer: layer, training: Self.mean(members.map { $0[place].training }),
        test: Self.mean(members.map { $0[place].test }))
    }
    return outputs.restored()
  }

  /// Pretrains one network, fine-tunes a copy for every layer, and predicts with each.
  private func memberOutputs(
    _ member: Int, _ task: NetworkTask, _ layers: [Int],
    _ pooled: (inputs: Tensor, targets: Tensor),
    _ tests: [Tensor], _ context: RunContext
  ) throws -> [(training: [Float], test: [Float])] {
    var pretraining = cnn.fitting
    pretraining.batchSize *= layers.count
    let network = try pretraining.member(
      member, layers: cnn.layers(outputs: 1), inputs: pooled.inputs, targets: pooled.targets,
      context: context)
    return try layers.enumerated().map { place, layer in
      let tuned = network.copy()
      let data = try task.training(task.sites[layer].map { ($0, layer) })
      if fineTuning.epochs > 0 {
        tuned.freeze(freezing)
        try tuned.fit(
          inputs: data.inputs, targets: data.targets,
          options: fineTuning.options(samples: data.inputs.sampleCount, member: member),
          context: context)
      }
      return (
        try tuned.predict(data.inputs, threads: 1, context: context).values,
        try tuned.predict(tests[place], threads: 1, context: context).values
      )
    }
  }

  private static func mean(_ lists: [[Float]]) -> [Float] {
    guard var sum = lists.first else { return [] }
    for list in lists.dropFirst() {
      for index in sum.indices { sum[index] += list[index] }
    }
    return sum.map { $0 / Float(lists.count) }
  }
}
