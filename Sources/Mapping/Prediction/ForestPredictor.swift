import Display
import Forests

/// A forest that looks at the places' own cells.
struct ForestPredictor: DescribedPredictor {
  let forest: FittedForest

  var usedWindow: Int? { 1 }

  func predict(_ places: Places, context: RunContext) throws -> Prediction {
    Prediction(mean: try forest.predict(rowMajor: places.centers, context: context))
  }
}
