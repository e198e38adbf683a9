import Basics
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
public struct CNN: TrainableLearner {
  /// The name in tables and figures.
  public private(set) var name = "CNN"
  /// The layers of the body, first to last, without the output.
  public let layers: [any Layer]
  /// What is done to the values before they are learnt.
  public let transformation: TargetTransformation
  let fitting: NetworkFitting

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
    var fitting = NetworkFitting(
      members: members, learningRate: learningRate, batchSize: batchSize, loss: loss,
      optimizer: optimizer, schedule: schedule, warmUp: warmUp, clipping: clipping,
      augmentation: augmentation, seed: seed)
    if let epochs {
      fitting.epochs = epochs
      fitting.minimumSteps = 0
    }
    self.fitting = fitting
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

  package func check(_ samples: Samples) throws {
    try check(samples, extraChannels: 0, outputs: 1)
  }

  package func predictions(training: Samples, test: Samples, context: RunContext) throws -> [Double]
  {
    let task = try NetworkTask(
      training: training, test: test, transformation: transformation, depthAsInput: false)
    let layers = training.layerNames.indices.filter { !task.sites[$0].isEmpty }
    let inputs = try layers.map { layer in try task.training(task.sites[layer].map { ($0, layer) })
    }
    let networks = try Shards.map(layers.count * fitting.members) { job in
      let data = inputs[job / fitting.members]
      return try fitting.member(
        job % fitting.members, layers: self.layers(outputs: 1), inputs: data.inputs,
        targets: data.targets, context: context)
    }
    var outputs = TaskOutputs(task)
    for (place, layer) in layers.enumerated() {
      let members = Array(networks[place * fitting.members..<(place + 1) * fitting.members])
      try outputs.set(
        layer: layer,
        training: NetworkPredictor.mean(members, inputs[place].inputs, context),
        test: NetworkPredictor.mean(members, try task.testInputs(layer: layer), context))
    }
    return outputs.restored()
  }
}
