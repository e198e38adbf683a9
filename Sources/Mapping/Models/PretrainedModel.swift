import Basics
import Display
import Networks
import Sampling

/// A network that has learnt from the values of all layers together and waits to be fine-tuned.
public struct PretrainedModel: Sendable {
  /// The number of values it has learnt from.
  public let valueCount: Int

  /// The samples it has learnt from.
  let samples: Samples
  /// How it was trained.
  let settings: NetworkFitting
  let trained: TrainedNetwork
  let cnn: CNN
  let covariates: CovariateScaling
  let depth: DepthInput?

  /// The layers it has learnt from.
  public var layers: [String] { samples.layerNames }
  /// The losses of the pretraining, epoch by epoch.
  public var history: TrainingHistory { trained.history }

  /// Trains the network on with the values of one layer.
  ///
  /// The pretrained network itself stays as it is. Covariates are scaled as in pretraining, values
  /// by the mean and standard deviation of the layer.
  ///
  /// - Parameters:
  ///   - samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites without a
  ///     value are left out.
  ///   - epochs: How often every value is seen.
  ///   - learningRate: The largest learning rate; small, so that little is forgotten.
  ///   - freezing: Which layers keep their weights.
  ///   - seed: The seed of the order of the sites and of dropout.
  /// - Returns: A model of the layer.
  /// - Throws: ``MappingError`` where there is more than one layer, fewer than two values, or other
  ///   covariates than in pretraining; `Interrupted`.
  public func finetune(
    on samples: Samples, epochs: Int = 40, learningRate: Double = 1e-4,
    freezing: Freezing = .convolutions, seed: Int = 1
  ) throws -> SoilModel {
    _ = try samples.singleLayer()
    try samples.require(covariates: self.samples.covariateNames, window: self.samples.window)
    let known = samples.subset(samples.knownSites(layer: 0))
    try known.requireValues(2, layer: 0, place: .toLearnFrom)
    var tuning = FineTuning(
      cnn.fitting, epochs: epochs, learningRate: learningRate, freezing: freezing)
    tuning.fitting.seed = seed
    try tuning.fitting.check()
    let stage = tuning
    return SoilModel(
      learner: "Transfer", method: method(stage), seed: seed, samples: known,
      predictor: try tuned(on: known, stage, threads: nil, .current),
      refit: { seed, context in
        let draw = ProfileDraw(self.samples.profileIDs + known.profileIDs, seed: seed)
        let pretrained = try cnn.pretrained(
          on: self.samples.drawn(draw), settings.refitted(seed: seed),
          depthAsInput: depth != nil, threads: 1, context: context)
        let sample = known.drawn(draw)
        try sample.requireValues(2, layer: 0, place: .amongDrawnProfiles)
        let predictor = try pretrained.tuned(
          on: sample, stage.refitted(seed: seed), threads: 1, context)
        return Refit(predictor: predictor, drawn: draw.drawn)
      })
  }

  /// How a fine-tuned model was fitted, in words.
  private func method(_ tuning: FineTuning) -> String {
    "pretrained on \(valueCount) values of \(layers.joined(separator: ", ")) for "
      + "\(settings.epochs) epochs with seed \(settings.seed), fine-tuned for "
      + "\(tuning.fitting.epochs) epochs at a learning rate of "
      + "\(NumberText.brief(tuning.fitting.learningRate)), frozen: \(tuning.freezing)"
  }

  private func tuned(
    on samples: Samples, _ tuning: FineTuning, threads: Int?, _ context: RunContext
  ) throws -> NetworkPredictor {
    let task = try NetworkTask(
      samples, transformation: cnn.transformation, covariates: covariates, depth: depth)
    let data = try task.data(layer: 0)
    let network = try tuning.tuned(
      trained, on: data, threads: threads, context: context, task: "Fine-tuning")
    return try task.predictor([network], layer: 0, data: data, context: context)
  }
}

extension PretrainedModel: Displayable {
  /// What the network has learnt from and its losses.
  public var displayData: DisplayData {
    DisplayData(
      plainText:
        "network pretrained on \(valueCount.counted("value")) of \(layers.count.counted("layer")) "
        + "(\(layers.joined(separator: ", ")))\n\(history.description)")
  }
}
