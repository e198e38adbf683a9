import Basics
import Display
import Networks
import Sampling
import Soil

extension Transfer {
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
    let known = try samples.knownSites(of: layer)
    try check(samples)
    let (predictor, history) = try fitted(
      samples, layer, (cnn.fitting, fineTuning), RunContext.current, "Training")
    return SoilModel(
      learner: name, method: method, seed: cnn.fitting.seed, samples: known,
      layer: try known.singleLayer(), predictor: predictor,
      history: history,
      refit: { seed, context in
        let draw = ProfileDraw(samples.profileIDs, seed: seed)
        let settings = (cnn.fitting.refitted(seed: seed), fineTuning.refitted(seed: seed))
        let predictor = try fitted(samples.drawn(draw), layer, settings, context, "").0
        return Refit(predictor: predictor, drawn: draw.drawn)
      })
  }

  /// How a model is fitted, in words.
  private var method: String {
    "pretrained on all layers: \(cnn.fitting.method); fine-tuned: \(fineTuning.method), "
      + "frozen: \(freezing)"
  }

  private func fitted(
    _ samples: Samples, _ layer: String,
    _ settings: (pretraining: NetworkFitting, fineTuning: NetworkFitting), _ context: RunContext,
    _ name: String
  ) throws -> (NetworkPredictor, TrainingHistory) {
    let index = try samples.index(of: layer)
    try samples.requireValues(2, layer: index, place: "to learn from")
    let task = try NetworkTask(
      training: samples, test: samples.subset([]), transformation: cnn.transformation,
      depthAsInput: depthAsInput)
    let layers = task.sites.indices.filter { !task.sites[$0].isEmpty }
    let pooled = try task.training(
      layers.flatMap { layer in task.sites[layer].map { ($0, layer) } })
    let data = try task.training(task.sites[index].map { ($0, index) })
    let trained = try settings.pretraining.trainedMembers(reportedAs: name, context) {
      member, quiet in
      let first = try pretrained(member, settings.pretraining, layers.count, pooled, quiet)
      let second = try tuned(first.network, member, settings.fineTuning, data, quiet)
      return (network: second.network, history: second.history ?? first.history)
    }
    let predictor = try NetworkPredictor(
      networks: trained.map(\.network), task: task, layer: index, data: data,
      window: samples.window, context: context)
    return (predictor, trained[0].history)
  }
}

extension Samples {
  /// The place of a layer among the layers.
  func index(of layer: String) throws -> Int {
    guard let index = layerNames.firstIndex(of: layer) else {
      throw SoilError.unknownLayer(layer, available: layerNames)
    }
    return index
  }

  /// The sites with a value of a layer, with this layer only.
  func knownSites(of layer: String) throws -> Samples {
    let single = try self[layer]
    return single.subset(single.knownSites(layer: 0))
  }
}

extension NetworkPredictor {
  /// Networks of one output that predict one layer of a task; the variance of the residuals is learnt
  /// from `data`, the inputs and scaled targets of the layer's training sites.
  init(
    networks: [Network], task: NetworkTask, layer: Int, data: (inputs: Tensor, targets: Tensor),
    window: Int, context: RunContext
  ) throws {
    var target = task.target.layer(layer)
    target.learnResiduals(
      targets: data.targets.values, outputs: try Self.mean(networks, data.inputs, context),
      layer: 0)
    self.init(
      networks: networks, covariates: task.covariates, target: target,
      depth: task.depthValues(layer), window: window)
  }
}
