import Basics
import Display
import Networks
import Sampling

/// A network that has learnt from the values of all layers together and waits to be fine-tuned.
public struct PretrainedModel: Sendable {
  /// The losses of the pretraining, epoch by epoch.
  public let history: TrainingHistory
  /// The number of values it has learnt from.
  public let valueCount: Int

  /// The samples it has learnt from.
  let samples: Samples
  /// How it was trained.
  let settings: NetworkFitting
  let network: Network
  let cnn: CNN
  let covariates: CovariateScaling
  let depth: DepthInput?

  /// The layers it has learnt from.
  public var layers: [String] { samples.layerNames }
  private var covariateNames: [String] { samples.covariateNames }
  private var window: Int { samples.window }

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
    let context = RunContext.current
    let layer = try samples.singleLayer()
    try check(samples)
    let known = samples.subset(samples.knownSites(layer: 0))
    try known.requireValues(2, layer: 0, place: "to learn from")
    var fitting = cnn.fitting
    fitting.epochs = epochs
    fitting.minimumSteps = 0
    fitting.learningRate = learningRate
    fitting.seed = seed
    try fitting.check()
    let settings = fitting
    let (predictor, history) = try tuned(on: known, settings, freezing, context, "Fine-tuning")
    return SoilModel(
      learner: "Transfer", method: method(settings, freezing), seed: seed, samples: known,
      layer: layer, predictor: predictor, history: history,
      refit: { seed, context in
        let draw = ProfileDraw(self.samples.profileIDs + known.profileIDs, seed: seed)
        var (first, second) = (self.settings, settings)
        first.seed = seed
        second.seed = seed
        let pretrained = try cnn.pretrained(
          on: self.samples.drawn(draw), first, depthAsInput: depth != nil, context: context,
          task: nil)
        let sample = known.drawn(draw)
        try sample.requireValues(2, layer: 0, place: "among the profiles drawn")
        let predictor = try pretrained.tuned(on: sample, second, freezing, context, "").0
        return Refit(predictor: predictor, drawn: draw.drawn)
      })
  }

  /// How a fine-tuned model was fitted, in words.
  private func method(_ fitting: NetworkFitting, _ freezing: Freezing) -> String {
    "pretrained on \(valueCount) values of \(layers.joined(separator: ", ")) for "
      + "\(settings.epochs) epochs with seed \(settings.seed), fine-tuned for \(fitting.epochs) "
      + "epochs at a learning rate of \(NumberText.brief(fitting.learningRate)), frozen: \(freezing)"
  }

  private func tuned(
    on samples: Samples, _ fitting: NetworkFitting, _ freezing: Freezing, _ context: RunContext,
    _ task: String
  ) throws -> (NetworkPredictor, TrainingHistory) {
    let target = try TargetScaling(
      samples.targets, layers: samples.layerNames, transformation: cnn.transformation)
    let depthValues = depth?.values(samples.depths[0]) ?? []
    let inputs = try NetworkInputs(
      scaled: covariates.scaled(samples.windows, area: window * window),
      channels: covariateNames.count, window: window
    ).tensor(rows: (0..<samples.count).map { ($0, depthValues) })
    let targets = samples.targets.map { target.scaled($0, layer: 0) }
    let tuned = network.copy()
    tuned.freeze(freezing)
    var options = fitting.options(samples: samples.count, member: 0)
    if !task.isEmpty { options.threads = nil }
    let history = try tuned.fit(
      inputs: inputs, targets: try Tensor(targets, [targets.count, 1]), options: options,
      context: context, task: task)
    var fittedTarget = target
    fittedTarget.learnResiduals(
      targets: targets, outputs: try tuned.predict(inputs, context: context).values, layer: 0)
    let predictor = NetworkPredictor(
      networks: [tuned], covariates: covariates, target: fittedTarget, depth: depthValues,
      window: window)
    return (predictor, history)
  }

  private func check(_ samples: Samples) throws {
    guard samples.window == window else {
      throw MappingError.otherCovariates(
        what: "window", received: samples.window.counted("cell"), expected: window.counted("cell"))
    }
    guard samples.covariateNames == covariateNames else {
      throw MappingError.otherCovariates(
        what: "list of covariates", received: samples.covariateNames.joined(separator: ", "),
        expected: covariateNames.joined(separator: ", "))
    }
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
