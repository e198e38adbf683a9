import Basics
import Display
import Geodata

/// What can be wrong when learners are fitted, compared or mapped.
public enum MappingError: Error, Equatable, Sendable, CustomStringConvertible {
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
  case tooFewValues(layer: String, count: Int, needed: Int, place: String)
  /// A single layer was expected.
  case notOneLayer(layers: [String])
  /// Samples have other covariates or another window than the model.
  case otherCovariates(what: String, received: String, expected: String)
  /// A target for which the transformation has no meaning.
  case transformation(name: String, value: Double, layer: String)
  /// A setting lies outside what is possible.
  case setting(name: String, value: String, expected: String)
  /// A model that was not trained by gradient descent has no history.
  case noHistory(model: String)
  /// A name that no band of a map bears.
  case unknownBand(name: String, available: [String])
  /// A model that is no network, where only networks can be kept in a file.
  case notANetwork(learner: String)
  /// A model read from a file does not know the sites it was fitted on.
  case noTrainingSites

  /// The error as a sentence.
  public var description: String {
    switch self {
    case .unequalLengths(let observed, let predicted):
      "There are \(observed) observed and \(predicted) predicted values; every observation needs "
        + "exactly one prediction."
    case .noPairs(let count):
      "Of \(count.counted("pair")) none has both an observed and a predicted value, so that nothing can be "
        + "measured. At least one is needed."
    case .noLearners, .repeatedLearner, .predictorCount, .valueCount, .unknownLearner:
      learnerSentence
    case .unknownLayer(let name, let available):
      "There is no layer “\(name)”. "
        + NearNames.advice(name, among: available, noun: "layer")
    case .unknownCovariate(let name, let available):
      "There is no covariate “\(name)”. "
        + NearNames.advice(name, among: available, noun: "covariate")
    case .foldsOfOtherSamples(let foldSites, let foldLayers, let sites, let layers):
      (foldSites == sites && foldLayers == layers
        ? "The folds were drawn for other sites than those of the samples, though for as many. "
        : "The folds were drawn for \(foldSites.counted("site")) with \(foldLayers.counted("layer")), but the samples "
          + "have \(sites.counted("site")) with \(layers.counted("layer")). ")
        + "Draw them with samples.folds(10, by: .profile)."
    case .tooFewValues(let layer, let count, let needed, let place):
      "The layer \(layer) has \(count.counted("value")) \(place), but at least \(needed) are needed. "
        + "Leave the layer out or take fewer folds."
    case .notOneLayer(let layers):
      "The samples hold \(layers.count.counted("layer")) (\(layers.joined(separator: ", "))), but exactly "
        + "one is needed here. Choose it, for example samples[\"\(layers.first ?? "0-5 cm")\"]."
    case .otherCovariates, .transformation, .setting, .noHistory, .unknownBand, .notANetwork,
      .noTrainingSites:
      dataSentence
    }
  }

  private var learnerSentence: String {
    switch self {
    case .repeatedLearner(let name):
      "Two learners are called “\(name)”. Give one of them another name with named(_:)."
    case .predictorCount(let learner, let received, let expected):
      "The learner “\(learner)” made \(received.counted("predictor")) for "
        + "\(expected.counted("layer")). Return one predictor a layer, in the order of layerNames."
    case .valueCount(let learner, let received, let expected):
      "A predictor of the learner “\(learner)” gave \(received.counted("value")) for "
        + "\(expected.counted("place")). Return one value a place, in the order of the places."
    case .unknownLearner(let name, let available):
      "There is no learner “\(name)”. " + NearNames.advice(name, among: available, noun: "learner")
    default:
      "There is no learner to compare. Give at least one, for example RandomForest(trees: 500)."
    }
  }

  private var dataSentence: String {
    switch self {
    case .otherCovariates(let what, let received, let expected):
      "The \(what) is \(received), but the model was fitted with \(expected). Take the covariates "
        + "and the window that the model was fitted with."
    case .transformation(let name, let value, let layer):
      "The value \(NumberText.brief(value)) of the layer \(layer) has no \(name). "
        + "Fit with transformation: .none."
    case .setting(let name, let value, let expected):
      "\(name) is \(value), but must be \(expected)."
    case .noHistory(let model):
      "A model of \(model) has no training history: it is not fitted in epochs."
    case .unknownBand(let name, let available):
      "The map has no band “\(name)”. " + NearNames.advice(name, among: available, noun: "band")
    case .notANetwork(let learner):
      "A model of \(learner) cannot be kept in a file: only networks can. Fit it again, with the "
        + "same seed it is the same model."
    case .noTrainingSites:
      "The model was read from a file and does not know the sites it was fitted on, which "
        + "uncertainty and applicability need. Fit it again."
    default:
      ""
    }
  }
}
