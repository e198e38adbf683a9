import Display
import Sampling

/// A learner of this library.
package protocol TrainableLearner: Learner {
  /// Finds out, before any work is done, whether the learner can work on such samples.
  func check(_ samples: Samples) throws

  /// Learns from some sites and predicts others.
  ///
  /// - Parameters:
  ///   - training: The sites to learn from; values that may not be used are missing.
  ///   - test: The sites to predict; all their targets are missing.
  ///   - context: What stops the work.
  /// - Returns: Predictions `[N, L]` in the unit of the property; not-a-number for a layer that has
  ///   no training value.
  /// - Throws: `Interrupted`, or an error of what is fitted.
  func predictions(training: Samples, test: Samples, context: RunContext) throws -> [Double]
}

extension TrainableLearner {
  /// Learns every layer of the samples.
  public func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
    try check(samples)
    return samples.layerNames.indices.map { TrainedTogether(self, samples, layer: $0) }
  }
}

/// Learns again whenever it predicts.
private struct TrainedTogether: SoilPredictor {
  let learner: any TrainableLearner
  let training: Samples
  let layer: Int

  init(_ learner: any TrainableLearner, _ training: Samples, layer: Int) {
    self.learner = learner
    self.training = training
    self.layer = layer
  }

  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    let layers = training.layerNames.count
    let test = Samples(
      depths: training.depths, covariateNames: places.covariateNames, isClass: training.isClass,
      window: places.window, profileIDs: (0..<places.count).map(String.init),
      coordinates: zip(places.x, places.y).map { SiteCoordinate(x: $0, y: $1) }, crs: places.crs,
      cellSize: training.cellSize,
      targets: Array(repeating: .nan, count: places.count * layers), windows: places.windows,
      propertyName: training.propertyName, unit: training.unit)
    let values = try learner.predictions(training: training, test: test, context: context)
    return Prediction(mean: (0..<places.count).map { values[$0 * layers + layer] })
  }
}
