import Basics
import Display
import Sampling

/// A way to learn layers of soil from covariates, as a recipe that has seen no data yet.
///
/// ``RandomForest``, ``CNN``, ``MultiTask`` and ``Transfer`` are learners; ``compare(_:on:folds:)``
/// fits and tests them on equal terms. So it does with yours:
///
/// ```swift
/// struct Mean: Learner {
///   let name = "Mean"
///
///   func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
///     try samples.layerNames.map { layer in
///       let values = try samples.values(layer).filter { !$0.isNaN }
///       return Constant(value: values.reduce(0, +) / Double(values.count))
///     }
///   }
/// }
///
/// struct Constant: SoilPredictor {
///   let value: Double
///
///   func predict(_ places: Places, context: RunContext) throws -> Prediction {
///     Prediction(mean: Array(repeating: value, count: places.count))
///   }
/// }
/// ```
public protocol Learner: Sendable {
  /// The name in tables and figures.
  var name: String { get }

  /// Learns every layer of the samples.
  ///
  /// - Parameters:
  ///   - samples: The sites to learn from; values that may not be used are missing. A site that was
  ///     drawn several times is there as often.
  ///   - context: What stops the work, and the place to report progress.
  /// - Returns: One predictor a layer, in the order of the samples' layers.
  /// - Throws: `Interrupted`, or what is wrong with the samples or the learner.
  func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor]
}
