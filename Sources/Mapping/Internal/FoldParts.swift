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
}
