import Display
import Sampling

/// The two parts of the samples in one fold.
struct FoldParts: Sendable {
  /// The sites to learn from; values of the test part are missing.
  let training: Samples
  /// The sites to predict; all targets are missing.
  let test: Samples
  /// The sites of ``test``.
  let testSites: [Int]
  /// Whether a value `[N, L]` is tested in this fold.
  let isTested: [Bool]

  /// The parts of every fold.
  static func all(_ samples: Samples, _ folds: Folds) throws -> [FoldParts] {
    let layers = samples.layerNames.count
    guard folds.assignment.count == samples.count * layers, folds.layerCount == layers,
      folds.coordinates == samples.coordinates
    else {
      throw MappingError.foldsOfOtherSamples(
        foldSites: folds.siteCount, foldLayers: folds.layerCount, sites: samples.count,
        layers: layers)
    }
    return try (0..<folds.count).map { fold in
      let mask = folds.trainingMask(fold)
      let visible = samples.targets.indices.map { mask[$0] ? samples.targets[$0] : .nan }
      let hidden = [Float](repeating: .nan, count: samples.targets.count)
      let trainingSites = folds.trainingSites(fold)
      let testSites = folds.testSites(fold)
      let training = samples.replacingTargets(visible).subset(trainingSites)
      for layer in 0..<layers where !samples.knownSites(layer: layer).isEmpty {
        try training.requireValues(2, layer: layer, place: "outside fold \(fold + 1)")
      }
      return FoldParts(
        training: training, test: samples.replacingTargets(hidden).subset(testSites),
        testSites: testSites, isTested: folds.testMask(fold))
    }
  }

  /// What a learner that has seen the training part predicts at the test part, `[N, L]`.
  func predictions(_ learner: any Learner, context: RunContext) throws -> [Double] {
    if let learner = learner as? any TrainableLearner {
      return try learner.predictions(training: training, test: test, context: context)
    }
    let predictors = try learner.fittedLayers(training, context: context)
    let layers = try zip(predictors, test.depths).map { predictor, depth in
      try predictor.checkedMean(test.places(at: depth), learner: learner.name, context: context)
    }
    return (0..<test.count).flatMap { site in layers.map { $0[site] } }
  }

  /// The predictions of all folds `[N, L]`, each value from the fold that tests it.
  static func joined(_ predictions: [[Double]], of parts: [FoldParts], _ samples: Samples)
    -> [Double]
  {
    let layers = samples.layerNames.count
    var result = [Double](repeating: .nan, count: samples.count * layers)
    for (part, values) in zip(parts, predictions) {
      for (row, site) in part.testSites.enumerated() {
        for layer in 0..<layers where part.isTested[site * layers + layer] {
          result[site * layers + layer] = values[row * layers + layer]
        }
      }
    }
    return result
  }
}
