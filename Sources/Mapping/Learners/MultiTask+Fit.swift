import Basics
import Display
import Networks
import Sampling

extension MultiTask {
  /// Fits the model of one layer: networks with one output a layer learn from all layers of the
  /// samples, and the model keeps the output of this one.
  ///
  /// - Parameters:
  ///   - samples: Samples with all layers to learn from; values may be missing.
  ///   - layer: The layer that the model predicts, for example `"0-5 cm"`.
  /// - Returns: A model of the layer. Its history is that of the first network on all layers.
  /// - Throws: `SoilError` for an unknown layer; ``MappingError`` for settings without meaning or
  ///   fewer than two values; an error of the layers where the network cannot work on the windows;
  ///   `Interrupted`.
  public func fit(on samples: Samples, layer: String) throws -> SoilModel {
    let known = try samples.knownSites(of: layer)
    try check(samples)
    let (predictor, history) = try fitted(
      samples, layer, cnn.fitting, RunContext.current, "Training")
    return SoilModel(
      learner: name, method: "all layers at once: \(cnn.fitting.method)", seed: cnn.fitting.seed,
      samples: known, layer: try known.singleLayer(), predictor: predictor,
      history: history,
      refit: { seed, context in
        let draw = ProfileDraw(samples.profileIDs, seed: seed)
        let predictor = try fitted(
          samples.drawn(draw), layer, cnn.fitting.refitted(seed: seed), context, ""
        ).0
        return Refit(predictor: predictor, drawn: draw.drawn)
      })
  }

  private func fitted(
    _ samples: Samples, _ layer: String, _ settings: NetworkFitting, _ context: RunContext,
    _ name: String
  ) throws -> (NetworkPredictor, TrainingHistory) {
    let index = try samples.index(of: layer)
    try samples.requireValues(2, layer: index, place: "to learn from")
    let task = try NetworkTask(
      training: samples, test: samples.subset([]), transformation: cnn.transformation,
      depthAsInput: false)
    let all = try task.trainingAllLayers()
    let trained = try settings.trainedMembers(reportedAs: name, context) { member, quiet in
      let trained = try settings.trained(
        member, layers: cnn.layers(outputs: task.layerCount), inputs: all.inputs,
        targets: all.targets, context: quiet)
      return (network: try keeping(output: index, of: trained.network), history: trained.history)
    }
    let predictor = try NetworkPredictor(
      networks: trained.map(\.network), task: task, layer: index,
      data: task.training(task.sites[index].map { ($0, index) }), window: samples.window,
      context: context)
    return (predictor, trained[0].history)
  }

  /// A network with only one of the outputs of another one: its last layer keeps the weights of
  /// that output, all others are the same.
  private func keeping(output: Int, of network: Network) throws -> Network {
    let single = try Network(layers: cnn.layers(outputs: 1), input: network.inputShape, seed: 1)
    let arrays = zip(network.parameters, single.parameters).map { from, to in
      // Outputs come first in the order of the values.
      let start = from.shape == to.shape ? 0 : output * to.values.count
      return WeightArray(
        name: to.name, shape: to.shape,
        values: Array(from.values[start..<start + to.values.count]))
    }
    try single.setParameters(arrays)
    return single
  }
}
