import Solum

/// A learner that knows nothing but the mean of each layer.
struct Mean: Learner {
  let name = "Mean"

  func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
    try samples.layerNames.map { layer in
      let values = try samples.values(layer).filter { !$0.isNaN }
      return Constant(value: values.reduce(0, +) / Double(values.count))
    }
  }
}

struct Constant: SoilPredictor {
  let value: Double

  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    Prediction(mean: Array(repeating: value, count: places.count))
  }
}
