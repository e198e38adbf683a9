import Display
import Sampling

/// A learner with the samples and the layer that a model is fitted on, so that it can be fitted again.
struct LayerFit: Sendable {
  private let learner: any Learner
  private let samples: Samples
  private let layer: Int
  /// The sites with a value of the layer, with this layer only.
  let known: Samples

  /// Makes sure that the learner can learn the layer.
  init(_ learner: any Learner, on samples: Samples, layer: String) throws {
    let builtIn = learner as? any BuiltInLearner
    known = try samples.knownSites(of: layer)
    try builtIn?.check(samples)
    try known.requireValues(2, layer: 0, place: .toLearnFrom)
    self.learner = learner
    let isAlone = builtIn.map { !$0.learnsLayersTogether } ?? false
    self.samples = isAlone ? known : samples
    self.layer = try self.samples.index(of: layer)
  }

  /// Fits the layer.
  func predictor(_ context: RunContext) throws -> any DescribedPredictor {
    try learner.predictors(samples, layers: [layer], context: context)[0]
  }

  /// Fits the layer again, with another seed, on profiles drawn with replacement.
  func refitted(seed: Int, _ context: RunContext) throws -> Refit {
    let draw = ProfileDraw(samples.profileIDs, seed: seed)
    let sample = samples.drawn(draw)
    try sample.requireValues(2, layer: layer, place: .amongDrawnProfiles)
    let learner = (learner as? any BuiltInLearner)?.refitted(seed: seed) ?? learner
    return Refit(
      predictor: try learner.predictors(sample, layers: [layer], context: context)[0],
      drawn: draw.drawn)
  }
}

/// A model fitted again on profiles drawn with replacement.
struct Refit: Sendable {
  let predictor: any DescribedPredictor
  /// The identifiers of the profiles that were drawn.
  let drawn: Set<String>
}
