import Display
import Sampling

extension Learner {
  /// The predictors of all layers, one each.
  func fittedLayers(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
    let predictors = try fit(samples, context: context)
    guard predictors.count == samples.layerNames.count else {
      throw MappingError.predictorCount(
        learner: name, received: predictors.count, expected: samples.layerNames.count)
    }
    return predictors
  }
}

extension SoilPredictor {
  /// The means at some places, one each.
  func checkedMean(_ places: Places, learner: String, context: RunContext) throws -> [Double] {
    let mean = try predict(places, context: context).mean
    guard mean.count == places.count else {
      throw MappingError.valueCount(
        learner: learner, received: mean.count, expected: places.count)
    }
    return mean
  }
}
