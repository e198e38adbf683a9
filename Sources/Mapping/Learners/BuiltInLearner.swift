import Display
import Sampling

/// A learner of this library: it can learn some of the layers only, and says what models and files
/// tell of it.
package protocol BuiltInLearner: Learner {
  /// How it learns, in words, for example `"500 trees, best splits"`.
  var method: String { get }
  /// The seed of all random draws.
  var seed: Int { get }
  /// Whether a layer is learnt from the values of the other layers too.
  var learnsLayersTogether: Bool { get }

  /// The same learner from another seed, with one network where it averages several.
  func refitted(seed: Int) -> Self

  /// Finds out, before any work is done, whether the learner can work on such samples.
  func check(_ samples: Samples) throws

  /// Learns some layers, each of which has a value at one site at least.
  ///
  /// - Parameters:
  ///   - samples: The sites to learn from; values that may not be used are missing.
  ///   - layers: The positions of the layers to be learnt.
  ///   - context: What stops the work, and the place to report progress.
  /// - Returns: One predictor a layer, in the order asked for.
  /// - Throws: `Interrupted`, or an error of what is fitted.
  func fit(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor]
}

extension BuiltInLearner {
  /// Learns every layer of the samples.
  ///
  /// - Parameters:
  ///   - samples: The sites to learn from; values that may not be used are missing.
  ///   - context: What stops the work, and the place to report progress.
  /// - Returns: One predictor a layer, in the order of the samples' layers; where no site has a value
  ///   of the layer it gives not-a-number.
  /// - Throws: ``MappingError`` for settings without meaning; an error of the layers where a network
  ///   cannot work on the windows; `Interrupted`.
  public func fit(_ samples: Samples, context: RunContext) throws -> [any SoilPredictor] {
    try check(samples)
    return try predictors(samples, layers: Array(samples.layerNames.indices), context: context)
  }
}

extension Learner {
  /// The predictors of some layers, given by their positions; one of this library is not asked to
  /// learn the others.
  func predictors(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    guard let learner = self as? any BuiltInLearner else {
      return try foreignPredictors(samples, layers: layers, context: context)
    }
    let known = layers.filter { !samples.knownSites(layer: $0).isEmpty }
    guard !known.isEmpty else { return layers.map { _ in NoPredictor() } }
    let learnt = zip(known, try learner.fit(samples, layers: known, context: context))
    let predictors = Dictionary(uniqueKeysWithValues: Array(learnt))
    return layers.map { predictors[$0] ?? NoPredictor() }
  }

  private func foreignPredictors(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    let predictors = try fit(samples, context: context)
    guard predictors.count == samples.layerNames.count else {
      throw MappingError.predictorCount(
        learner: name, received: predictors.count, expected: samples.layerNames.count)
    }
    return layers.map { ForeignPredictor.describing(predictors[$0], of: name) }
  }
}
