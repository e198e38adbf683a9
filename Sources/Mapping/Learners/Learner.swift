import Basics
import Display
import Soil

/// A way to learn layers of soil from covariates, as a recipe that has seen no data yet.
///
/// ``RandomForest``, ``CNN``, ``MultiTask`` and ``Transfer`` are learners; ``compare(_:on:folds:)``
/// fits and tests them on equal terms.
public protocol Learner: Sendable {
  /// The name in tables and figures.
  var name: String { get }
}

/// A learner that can be fitted; every learner of this library is one.
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
