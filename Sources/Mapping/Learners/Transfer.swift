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
public struct Transfer: BuiltInLearner {
  /// The name in tables and figures.
  public private(set) var name = "Transfer"
  /// The network, with the way it is pretrained.
  public private(set) var cnn: CNN
  /// Which layers keep their weights in fine-tuning.
  public var freezing: Freezing { fineTuning.freezing }
  /// Whether the network is told the depth of the layer.
  public let depthAsInput: Bool
  private var fineTuning: FineTuning

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
    self.depthAsInput = depthAsInput
    fineTuning = FineTuning(
      cnn.fitting, epochs: epochs, learningRate: learningRate, freezing: freezing)
  }

  /// The same learner under another name.
  public func named(_ name: String) -> Transfer {
    var copy = self
    copy.name = name
    return copy
  }
}

extension Transfer {
  package var method: String {
    "pretrained on all layers: \(cnn.method); fine-tuned: \(fineTuning.fitting.method), "
      + "frozen: \(freezing)"
  }
  package var seed: Int { cnn.seed }
  package var learnsLayersTogether: Bool { true }

  package func refitted(seed: Int) -> Transfer {
    var copy = self
    copy.cnn = cnn.refitted(seed: seed)
    copy.fineTuning = fineTuning.refitted(seed: seed)
    return copy
  }

  package func check(_ samples: Samples) throws {
    try cnn.check(samples, extraChannels: depthAsInput ? 2 : 0, outputs: 1)
    try fineTuning.check()
  }

  package func fit(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    let task = try NetworkTask(
      samples, transformation: cnn.transformation,
      depth: depthAsInput ? DepthInput(samples.depths) : nil)
    let pooled = try task.pooledData()
    let data = try layers.map { try task.data(layer: $0) }
    let pretraining = cnn.fitting.pooling(layers: task.knownLayers.count)
    let trained = try pretraining.trainedMembers(context) { _, member, quiet in
      let pretrained = try pretraining.trained(
        member, layers: cnn.layers(outputs: 1), on: pooled, context: quiet)
      return try data.map {
        try fineTuning.tuned(pretrained, member, on: $0, context: quiet)
      }
    }
    return try layers.indices.map { place in
      try task.predictor(
        trained[0].map { $0[place] }, layer: layers[place], data: data[place], context: context)
    }
  }

  /// Fits the model of one layer: networks are pretrained on the values of all layers of the samples
  /// and fine-tuned on this one, with the settings of the learner.
  ///
  /// As many networks are averaged as the ``CNN`` has `members`, as in ``compare(_:on:folds:)``.
  /// ``CNN/pretrain(on:epochs:learningRate:depthAsInput:seed:)`` and
  /// ``PretrainedModel/finetune(on:epochs:learningRate:freezing:seed:)`` do the same step by step with
  /// one network.
  ///
  /// - Parameters:
  ///   - samples: Samples with all layers to learn from; values may be missing.
  ///   - layer: The layer that the model predicts, for example `"0-5 cm"`.
  /// - Returns: A model of the layer. Its history is that of the first network on this layer.
  /// - Throws: `SoilError` for an unknown layer; ``MappingError`` for settings without meaning or
  ///   fewer than two values; an error of the layers where the network cannot work on the windows;
  ///   `Interrupted`.
  public func fit(on samples: Samples, layer: String) throws -> SoilModel {
    try SoilModel(self, on: samples, layer: layer)
  }
}
