import Basics
import Display
import Sampling

extension CNN {
  /// Pretrains one network on the values of all layers together.
  ///
  /// A site with values in several layers is learnt from once for each; the depth of the layer is
  /// given to the network as two more constant channels. Scaling is learnt from these samples: to
  /// test a model on other sites, pretrain without them.
  ///
  /// - Parameters:
  ///   - samples: Samples with one or several layers.
  ///   - epochs: How often every value is seen.
  ///   - learningRate: The largest learning rate.
  ///   - depthAsInput: Whether the network is told the depth of the layer.
  ///   - seed: The seed of weights, order and dropout.
  /// - Returns: A network to be fine-tuned on a layer.
  /// - Throws: ``MappingError`` for settings without meaning or fewer than two values; an error of
  ///   the layers where the network cannot work on the windows; `Interrupted`.
  public func pretrain(
    on samples: Samples, epochs: Int = 100, learningRate: Double = 1e-3, depthAsInput: Bool = true,
    seed: Int = 1
  ) throws -> PretrainedModel {
    var settings = fitting.lasting(epochs: epochs)
    settings.learningRate = learningRate
    settings.seed = seed
    try settings.check()
    try check(samples, extraChannels: depthAsInput ? 2 : 0, outputs: 1)
    return try pretrained(
      on: samples, settings, depthAsInput: depthAsInput, threads: nil, context: .current)
  }

  /// Pretrains one network.
  func pretrained(
    on samples: Samples, _ settings: NetworkFitting, depthAsInput: Bool, threads: Int?,
    context: RunContext
  ) throws -> PretrainedModel {
    let task = try NetworkTask(
      samples, transformation: transformation,
      depth: depthAsInput ? DepthInput(samples.depths) : nil)
    let count = task.sites.reduce(0) { $0 + $1.count }
    guard count >= 2 else {
      throw MappingError.tooFewValues(
        layer: samples.layerNames.joined(separator: ", "), count: count, needed: 2,
        place: .toLearnFrom)
    }
    let trained = try settings.trained(
      layers: layers(outputs: 1), on: task.pooledData(), threads: threads, context: context,
      task: "Pretraining")
    return PretrainedModel(
      valueCount: count, samples: samples, settings: settings, trained: trained, cnn: self,
      covariates: task.covariates, depth: task.depth)
  }
}
