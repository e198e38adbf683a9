import Display
import Networks
import Sampling

/// A convolutional network on the windows around the sites, one for every layer.
///
/// ```swift
/// let cnn = CNN {
///   Conv2D(16, kernel: 3, activation: .relu)
///   MaxPool2D(2)
///   Flatten()
///   Dense(64, activation: .relu)
/// }
/// ```
///
/// The layers are the body; a last `Dense` with one output is added. Covariates are scaled with the
/// means and standard deviations of the training sites, missing ones become the mean. Values are
/// transformed and scaled layer by layer. Several networks that differ in their seed are averaged,
/// which is worth more here than any refinement of one network. Each is trained, where nothing else is
/// asked for, with AdamW on the Huber loss (δ = 1), with a short warm-up and a cosine schedule.
///
/// Source of the approach: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89,
/// DOI 10.5194/soil-5-79-2019.
public struct CNN: BuiltInLearner {
  /// The name in tables and figures.
  public private(set) var name = "CNN"
  /// The layers of the body, first to last, without the output.
  public let layers: [any Layer]
  /// What is done to the values before they are learnt.
  public let transformation: TargetTransformation
  var fitting: NetworkFitting

  /// Makes the learner.
  ///
  /// - Parameters:
  ///   - members: How many networks are averaged.
  ///   - epochs: How often every training value is seen; without it 25 times, or more often where
  ///     that makes fewer than 200 steps.
  ///   - learningRate: The largest learning rate.
  ///   - batchSize: How many sites make one step.
  ///   - loss: What training makes small, in units of a standard deviation of the scaled values; one
  ///     with a single output a value.
  ///   - optimizer: How the weights follow the gradient.
  ///   - schedule: How the learning rate changes.
  ///   - warmUp: The part of all steps over which the learning rate first rises, from 0 to below 1.
  ///   - clipping: The largest length of the gradient of all weights, or `nil` for any.
  ///   - augmentation: How windows are varied each time they are learnt from.
  ///   - transformation: What is done to the values before they are learnt.
  ///   - seed: The seed of weights, order, dropout and augmentation.
  ///   - layers: The layers of the body.
  public init(
    members: Int = 5, epochs: Int? = nil, learningRate: Double = 1e-3, batchSize: Int = 32,
    loss: Loss = .huber(delta: 1), optimizer: Optimizer = .adamW(decay: 0.01),
    schedule: Schedule = .cosine, warmUp: Double = 0.05, clipping: Double? = nil,
    augmentation: Augmentation = .none, transformation: TargetTransformation = .squareRoot,
    seed: Int = 1,
    @LayerBuilder layers: () -> [any Layer]
  ) {
    self.layers = layers()
    self.transformation = transformation
    let fitting = NetworkFitting(
      members: members, learningRate: learningRate, batchSize: batchSize, loss: loss,
      optimizer: optimizer, schedule: schedule, warmUp: warmUp, clipping: clipping,
      augmentation: augmentation, seed: seed)
    self.fitting = epochs.map(fitting.lasting) ?? fitting
  }

  /// The same learner under another name.
  public func named(_ name: String) -> CNN {
    var copy = self
    copy.name = name
    return copy
  }

  /// The body with an output of so many numbers.
  func layers(outputs: Int) -> [any Layer] { layers + [Dense(outputs)] }

  /// Finds out whether the layers work on windows with so many channels more than the samples have.
  func check(_ samples: Samples, extraChannels: Int, outputs: Int) throws {
    try fitting.check()
    let shape = Shape([
      samples.covariateNames.count + extraChannels, samples.window, samples.window,
    ])
    _ = try Network(layers: layers(outputs: outputs), input: shape, seed: 1)
  }
}

extension CNN {
  package var method: String { fitting.method }
  package var seed: Int { fitting.seed }
  package var learnsLayersTogether: Bool { false }

  package func refitted(seed: Int) -> CNN {
    var copy = self
    copy.fitting = fitting.refitted(seed: seed)
    return copy
  }

  package func check(_ samples: Samples) throws {
    try check(samples, extraChannels: 0, outputs: 1)
  }

  package func fit(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    let task = try NetworkTask(samples, transformation: transformation)
    let data = try layers.map { try task.data(layer: $0) }
    let trained = try fitting.trainedMembers(parts: layers.count, context) { part, member, quiet in
      try fitting.trained(
        member, layers: self.layers(outputs: 1), on: data[part], context: quiet)
    }
    return try layers.indices.map { part in
      try task.predictor(trained[part], layer: layers[part], data: data[part], context: context)
    }
  }

  /// Fits a model of one layer from fresh weights, with the settings of the learner.
  ///
  /// - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
  ///   without a value are left out.
  /// - Returns: A model of the layer.
  /// - Throws: ``MappingError`` where there is more than one layer or fewer than two values; an
  ///   error of the layers where the network cannot work on the windows; `Interrupted`.
  public func fit(on samples: Samples) throws -> SoilModel {
    try SoilModel(self, on: samples, layer: samples.singleLayer().name)
  }
}
