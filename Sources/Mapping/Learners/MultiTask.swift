import Display
import Networks
import Sampling

/// One convolutional network for all layers: a shared body and one output a layer.
///
/// Values that are missing in some layers of a site take no part in the loss, so that every site
/// with any value is learnt from.
///
/// Source: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89, DOI 10.5194/soil-5-79-2019.
///
/// ``compare(_:on:folds:)`` tests it on all layers; ``fit(on:layer:)`` gives the model of one layer.
public struct MultiTask: BuiltInLearner {
  /// The name in tables and figures.
  public private(set) var name = "MultiTask"
  /// The network whose body is shared, with the way it is trained.
  public private(set) var cnn: CNN

  /// Makes the learner from the body and the settings of a network for one layer.
  public init(_ cnn: CNN) {
    self.cnn = cnn
  }

  /// The same learner under another name.
  public func named(_ name: String) -> MultiTask {
    var copy = self
    copy.name = name
    return copy
  }
}

extension MultiTask {
  package var method: String { "all layers at once: \(cnn.method)" }
  package var seed: Int { cnn.seed }
  package var learnsLayersTogether: Bool { true }

  package func refitted(seed: Int) -> MultiTask {
    var copy = self
    copy.cnn = cnn.refitted(seed: seed)
    return copy
  }

  package func check(_ samples: Samples) throws {
    try cnn.check(samples, extraChannels: 0, outputs: samples.layerNames.count)
  }

  package func fit(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    let task = try NetworkTask(samples, transformation: cnn.transformation)
    let all = try task.jointData()
    let trained = try cnn.fitting.trainedMembers(context) { _, member, quiet in
      let joint = try cnn.fitting.trained(
        member, layers: cnn.layers(outputs: samples.layerNames.count), on: all, context: quiet)
      return try layers.map { try keeping(output: $0, of: joint) }
    }
    return try layers.indices.map { place in
      try task.predictor(
        trained[0].map { $0[place] }, layer: layers[place], data: task.data(layer: layers[place]),
        context: context)
    }
  }

  /// A network with only one of the outputs of another one: its last layer keeps the weights of
  /// that output, all others are the same.
  private func keeping(output: Int, of joint: TrainedNetwork) throws -> TrainedNetwork {
    let single = try Network(
      layers: cnn.layers(outputs: 1), input: joint.network.inputShape, seed: 1)
    let arrays = zip(joint.network.parameters, single.parameters).map { from, to in
      // Outputs come first in the order of the values.
      let start = from.shape == to.shape ? 0 : output * to.values.count
      return WeightArray(
        name: to.name, shape: to.shape,
        values: Array(from.values[start..<start + to.values.count]))
    }
    try single.setParameters(arrays)
    return TrainedNetwork(network: single, history: joint.history)
  }

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
    try SoilModel(self, on: samples, layer: layer)
  }
}
