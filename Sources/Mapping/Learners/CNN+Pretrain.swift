import Basics
import Display
import Networks
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
    var settings = fitting
    settings.epochs = epochs
    settings.minimumSteps = 0
    settings.learningRate = learningRate
    settings.seed = seed
    try settings.check()
    try check(samples, extraChannels: depthAsInput ? 2 : 0, outputs: 1)
    return try pretrained(
      on: samples, settings, depthAsInput: depthAsInput, context: .current, task: "Pretraining")
  }

  /// Pretrains one network; without a task it works on one thread and reports nothing.
  func pretrained(
    on samples: Samples, _ settings: NetworkFitting, depthAsInput: Bool, context: RunContext,
    task: String?
  ) throws -> PretrainedModel {
    let work = try NetworkTask(
      training: samples, test: samples.subset([]), transformation: transformation,
      depthAsInput: depthAsInput)
    let rows = samples.layerNames.indices.flatMap { layer in
      work.sites[layer].map { ($0, layer) }
    }
    guard rows.count >= 2 else {
      throw MappingError.tooFewValues(
        layer: samples.layerNames.joined(separator: ", "), count: rows.count, needed: 2,
        place: "to learn from")
    }
    let data = try work.training(rows)
    let network = try Network(
      layers: layers(outputs: 1), input: data.inputs.sampleShape, seed: settings.seed(member: 0))
    var options = settings.options(samples: rows.count, member: 0)
    if task != nil { options.threads = nil }
    let history = try network.fit(
      inputs: data.inputs, targets: data.targets, options: options, context: context,
      task: task ?? "")
    return PretrainedModel(
      history: history, valueCount: rows.count, samples: samples, settings: settings,
      network: network, cnn: self, covariates: work.covariates, depth: work.depth)
  }

  /// Fits a model of one layer from fresh weights, with the settings of the learner.
  ///
  /// - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
  ///   without a value are left out.
  /// - Returns: A model of the layer.
  /// - Throws: ``MappingError`` where there is more than one layer or fewer than two values; an
  ///   error of the layers where the network cannot work on the windows; `Interrupted`.
  public func fit(on samples: Samples) throws -> SoilModel {
    let context = RunContext.current
    let layer = try samples.singleLayer()
    try check(samples)
    let known = samples.subset(samples.knownSites(layer: 0))
    try known.requireValues(2, layer: 0, place: "to learn from")
    let (predictor, history) = try fitted(on: known, fitting, context, "Training")
    return SoilModel(
      learner: name, method: fitting.method, seed: fitting.seed, samples: known, layer: layer,
      predictor: predictor, history: history,
      refit: { seed, context in
        let draw = ProfileDraw(known.profileIDs, seed: seed)
        let settings = fitting.refitted(seed: seed)
        return Refit(
          predictor: try fitted(on: known.drawn(draw), settings, context, "").0, drawn: draw.drawn)
      })
  }

  private func fitted(
    on samples: Samples, _ settings: NetworkFitting, _ context: RunContext, _ task: String
  ) throws -> (NetworkPredictor, TrainingHistory?) {
    let work = try NetworkTask(
      training: samples, test: samples.subset([]), transformation: transformation,
      depthAsInput: false)
    let data = try work.training((0..<samples.count).map { ($0, 0) })
    let trained = try settings.trainedMembers(reportedAs: task, context) { member, quiet in
      try settings.trained(
        member, layers: layers(outputs: 1), inputs: data.inputs, targets: data.targets,
        context: quiet)
    }
    let networks = trained.map(\.network)
    var target = work.target
    target.learnResiduals(
      targets: data.targets.values,
      outputs: try NetworkPredictor.mean(networks, data.inputs, context), layer: 0)
    let predictor = NetworkPredictor(
      networks: networks, covariates: work.covariates, target: target, depth: [],
      window: samples.window)
    return (predictor, trained.first?.history)
  }
}
