import Basics
import Display

extension MappingError: CustomStringConvertible {
  /// The error as a sentence.
  public var description: String {
    switch self {
    case .unequalLengths(let observed, let predicted):
      "There are \(observed) observed and \(predicted) predicted values; every observation needs "
        + "exactly one prediction."
    case .noPairs(let count):
      "Of \(count.counted("pair")) none has both an observed and a predicted value, so that "
        + "nothing can be measured. At least one is needed."
    case .noLearners:
      "There is no learner to compare. Give at least one, for example RandomForest(trees: 500)."
    case .repeatedLearner(let name):
      "Two learners are called “\(name)”. Give one of them another name with named(_:)."
    case .predictorCount(let learner, let received, let expected):
      "The learner “\(learner)” made \(received.counted("predictor")) for "
        + "\(expected.counted("layer")). Return one predictor a layer, in the order of layerNames."
    case .valueCount(let learner, let received, let expected):
      "A predictor of the learner “\(learner)” gave \(received.counted("value")) for "
        + "\(expected.counted("place")). Return one value a place, in the order of the places."
    case .unknownLearner(let name, let available):
      Self.unknown(name, "learner", available)
    case .unknownLayer(let name, let available):
      Self.unknown(name, "layer", available)
    case .unknownCovariate(let name, let available):
      Self.unknown(name, "covariate", available)
    case .unknownBand(let name, let available):
      Self.unknown(name, "band", available)
    case .foldsOfOtherSamples(let foldSites, let foldLayers, let sites, let layers):
      Self.folds(foldSites, foldLayers, of: sites, layers)
    case .tooFewValues(let layer, let count, let needed, let place):
      "The layer \(layer) has \(count.counted("value")) \(place), but at least \(needed) are "
        + "needed. Leave the layer out or take fewer folds."
    case .notOneLayer(let layers):
      "The samples hold \(layers.count.counted("layer")) (\(layers.joined(separator: ", "))), but "
        + "exactly one is needed here. Choose it, for example "
        + "samples[\"\(layers.first ?? "0-5 cm")\"]."
    case .otherWindow(let received, let expected):
      Self.other("window", received.counted("cell"), expected.counted("cell"))
    case .otherCovariates(let received, let expected):
      Self.other(
        "list of covariates", received.joined(separator: ", "), expected.joined(separator: ", "))
    case .otherCellSize(let received, let expected):
      Self.other("width of a cell", NumberText.brief(received), NumberText.brief(expected))
    case .transformation(let transformation, let value, let layer):
      "The value \(NumberText.brief(value)) of the layer \(layer) has no "
        + "\(transformation.rawValue). Fit with transformation: .none."
    case .setting(let name, let value, let expected):
      "The setting \(name) is \(value), but must be \(expected)."
    case .noHistory(let model):
      "A model of \(model) has no training history: it is not fitted in epochs."
    case .notANetwork(let learner):
      "A model of \(learner) cannot be kept in a file: only networks can. Fit it again, with the "
        + "same seed it is the same model."
    case .noTrainingSites:
      "The model was read from a file and does not know the sites it was fitted on, which "
        + "uncertainty and applicability need. Fit it again."
    }
  }

  private static func unknown(_ name: String, _ noun: String, _ available: [String]) -> String {
    "There is no \(noun) “\(name)”. " + NearNames.advice(name, among: available, noun: noun)
  }

  private static func other(_ what: String, _ received: String, _ expected: String) -> String {
    "The \(what) is \(received), but the model was fitted with \(expected). Take the covariates "
      + "and the window that the model was fitted with."
  }

  private static func folds(
    _ foldSites: Int, _ foldLayers: Int, of sites: Int, _ layers: Int
  ) -> String {
    let advice = " Draw them with samples.folds(10, by: .profile)."
    guard foldSites != sites || foldLayers != layers else {
      return "The folds were drawn for other sites than those of the samples, though for as many."
        + advice
    }
    return "The folds were drawn for \(foldSites.counted("site")) with "
      + "\(foldLayers.counted("layer")), but the samples have \(sites.counted("site")) with "
      + "\(layers.counted("layer"))." + advice
  }
}

extension MappingError {
  /// Refuses a setting that lies outside two whole numbers.
  static func require(_ value: Int, _ name: String, from least: Int, to greatest: Int) throws {
    guard (least...greatest).contains(value) else {
      throw MappingError.setting(
        name: name, value: "\(value)", expected: .between(least, greatest))
    }
  }
}

extension MappingError.ValuePlace: CustomStringConvertible {
  /// The place, as it follows a number of values.
  public var description: String {
    switch self {
    case .toLearnFrom: "to learn from"
    case .outsideFold(let fold): "outside fold \(fold)"
    case .amongDrawnProfiles: "among the profiles drawn"
    }
  }
}

extension MappingError.PossibleSetting: CustomStringConvertible {
  /// What is possible, as it follows “must be”.
  public var description: String {
    switch self {
    case .between(let least, let greatest): "a whole number from \(least) to \(greatest)"
    case .positive: "above 0"
    case .lossOfOneOutput: "a loss of one output a value, as .huber(delta: 1)"
    }
  }
}
