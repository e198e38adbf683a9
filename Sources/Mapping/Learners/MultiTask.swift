import Basics
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
public struct MultiTask: TrainableLearner {
  /// The name in tables and figures.
  public private(set) var name = "MultiTask"
  /// The network whose body is shared, with the way it is trained.
  public let cnn: CNN

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

  package func check(_ samples: Samples) throws {
    try cnn.check(samples, extraChannels: 0, outputs: samples.layerNames.count)
  }

  package func predictions(training: Samples, test: Samples, context: RunContext) throws -> [Double]
  {
    let task = try NetworkTask(
      training: training, test: test, transformation: cnn.transformation, depthAsInput: false)
    let data = try task.trainingAllLayers()
    guard !data.sites.isEmpty else { return TaskOutputs(task).restored() }
    let count = task.layerCount
    let networks = try Shards.map(cnn.fitting.members) { member in
      try cnn.fitting.member(
        member, layers: cnn.layers(outputs: count), inputs: data.inputs, targets: data.targets,
        context: context)
    }
    let fitted = try NetworkPredictor.mean(networks, data.inputs, context)
    let predicted = try NetworkPredictor.mean(networks, try task.testInputs(layer: 0), context)
    let place = Dictionary(uniqueKeysWithValues: zip(data.sites, 0...))
    var outputs = TaskOutputs(task)
    for layer in 0..<count where !task.sites[layer].isEmpty {
      outputs.set(
        layer: layer,
        training: task.sites[layer].map { fitted[(place[$0] ?? 0) * count + layer] },
        test: (0..<task.testCount).map { predicted[$0 * count + layer] })
    }
    return outputs.restored()
  }
}
