/// What can be wrong when learners are fitted, compared or mapped.
public enum MappingError: Error, Equatable, Sendable {
  /// Two lists that belong together differ in length.
  case unequalLengths(observed: Int, predicted: Int)
  /// No pair has both an observed and a predicted value.
  case noPairs(count: Int)
  /// There is no learner to compare.
  case noLearners
  /// Two learners bear the same name.
  case repeatedLearner(name: String)
  /// A learner made another number of predictors than there are layers.
  case predictorCount(learner: String, received: Int, expected: Int)
  /// A predictor gave another number of values than there are places.
  case valueCount(learner: String, received: Int, expected: Int)
  /// A name that no learner of the comparison bears.
  case unknownLearner(name: String, available: [String])
  /// A name that no layer bears.
  case unknownLayer(name: String, available: [String])
  /// A name that no covariate bears.
  case unknownCovariate(name: String, available: [String])
  /// The folds were drawn for other samples.
  case foldsOfOtherSamples(foldSites: Int, foldLayers: Int, sites: Int, layers: Int)
  /// A layer has too few values to learn from.
  case tooFewValues(layer: String, count: Int, needed: Int, place: ValuePlace)
  /// A single layer was expected.
  case notOneLayer(layers: [String])
  /// Samples have another window than the model, in cells.
  case otherWindow(received: Int, expected: Int)
  /// Samples have other covariates than the model.
  case otherCovariates(received: [String], expected: [String])
  /// Covariates have cells of another width than those that the model was fitted on.
  case otherCellSize(received: Double, expected: Double)
  /// A target for which the transformation has no meaning.
  case transformation(TargetTransformation, value: Double, layer: String)
  /// A setting lies outside what is possible.
  case setting(name: String, value: String, expected: PossibleSetting)
  /// A model that was not trained by gradient descent has no history.
  case noHistory(model: String)
  /// A name that no band of a map bears.
  case unknownBand(name: String, available: [String])
  /// A model that is no network, where only networks can be kept in a file.
  case notANetwork(learner: String)
  /// A model read from a file does not know the sites it was fitted on.
  case noTrainingSites

  /// Where values were looked for.
  public enum ValuePlace: Equatable, Sendable {
    /// In the samples to learn from.
    case toLearnFrom
    /// Outside a fold, counted from 1.
    case outsideFold(Int)
    /// Among the profiles drawn for one member of an ensemble.
    case amongDrawnProfiles
  }

  /// What a setting may be.
  public enum PossibleSetting: Equatable, Sendable {
    /// A whole number between two others, both included.
    case between(Int, Int)
    /// A number above 0.
    case positive
    /// A loss that takes one output a value.
    case lossOfOneOutput
  }
}
