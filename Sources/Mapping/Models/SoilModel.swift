import Basics
import Display
import Networks
import Sampling
import Soil

/// A fitted model of one layer: it predicts, draws maps and can be kept in a file.
public struct SoilModel: Sendable {
  let description: ModelDescription
  let predictor: any DescribedPredictor
  /// The sites it was fitted on, all with a value; `nil` for a model read from a file.
  private let training: Samples?
  private let refitting: Refitting?

  /// Fits the model again with another seed on profiles drawn with replacement.
  typealias Refitting = @Sendable (Int, RunContext) throws -> Refit

  /// Fits a model of one layer with any learner, your own ones included.
  ///
  /// ```swift
  /// let model = try SoilModel(Mean(), on: samples, layer: "0-5 cm")
  /// ```
  ///
  /// - Parameters:
  ///   - learner: The learner.
  ///   - samples: Samples with all layers to learn from; values may be missing.
  ///   - layer: The layer that the model predicts, for example `"0-5 cm"`.
  /// - Throws: `SoilError` for an unknown layer; ``MappingError`` for settings without meaning or
  ///   fewer than two values; what the learner throws; `Interrupted`.
  public init(_ learner: any Learner, on samples: Samples, layer: String) throws {
    let fit = try LayerFit(learner, on: samples, layer: layer)
    let builtIn = learner as? any BuiltInLearner
    self.init(
      learner: learner.name, method: builtIn?.method ?? learner.name, seed: builtIn?.seed,
      samples: fit.known, predictor: try fit.predictor(.current), refit: fit.refitted)
  }

  init(
    learner: String, method: String, seed: Int?, samples: Samples,
    predictor: any DescribedPredictor, refit: @escaping Refitting
  ) {
    description = ModelDescription(
      learner: learner, method: method, seed: seed, sites: samples, loops: Provenance.loops)
    self.predictor = predictor
    training = samples
    refitting = refit
  }

  /// A model without its training sites.
  init(_ description: ModelDescription, predictor: any DescribedPredictor) {
    self.description = description
    self.predictor = predictor
    training = nil
    refitting = nil
  }

  /// The name of the learner it was fitted with.
  public var learner: String { description.learner }
  /// The layer it predicts.
  public var layer: DepthInterval { description.layer }
  /// The names of the channels it needs, in order.
  public var covariateNames: [String] { description.covariateNames }
  /// The width of the window it needs, in cells.
  public var window: Int { description.window }
  /// What it predicts, with the unit, for example `"organic carbon (g/kg)"`.
  public var propertyName: String { description.propertyName }

  /// The losses of the training on this layer, epoch by epoch.
  ///
  /// - Throws: ``MappingError/noHistory(model:)`` for a forest.
  public var history: TrainingHistory {
    get throws {
      guard let history = predictor.history else { throw MappingError.noHistory(model: learner) }
      return history
    }
  }

  /// Predicts the layer at the sites of samples.
  ///
  /// - Parameter samples: Samples with the covariates and the window of the model; their targets
  ///   are not looked at.
  /// - Returns: One value a site, in the unit of the property.
  /// - Throws: ``MappingError`` for other covariates or another window; `Interrupted`.
  public func predict(_ samples: Samples) throws -> [Double] {
    try check(samples)
    return try predictor.predict(samples.places(at: layer), context: .current).mean
  }

  /// Compares predictions with the values of samples of the same layer.
  ///
  /// Sites the model was fitted on flatter it; use other sites, or ``compare(_:on:folds:)``.
  ///
  /// - Parameter samples: Samples of exactly one layer.
  /// - Returns: The measures.
  /// - Throws: ``MappingError`` for more than one layer, other covariates or no value;
  ///   `Interrupted`.
  public func metrics(on samples: Samples) throws -> Metrics {
    _ = try samples.singleLayer()
    return try Metrics(
      observed: samples.targets.map(Double.init), predicted: predict(samples))
  }

  /// The sites it was fitted on.
  func trainingSites() throws -> Samples {
    guard let training else { throw MappingError.noTrainingSites }
    return training
  }

  /// The model fitted again with another seed on profiles drawn with replacement.
  func refit(_ seed: Int, _ context: RunContext) throws -> Refit {
    guard let refitting else { throw MappingError.noTrainingSites }
    return try refitting(seed, context)
  }

  private func check(_ samples: Samples) throws {
    try samples.require(covariates: covariateNames, window: window)
  }
}

extension SoilModel: Displayable {
  /// What the model predicts and what it was fitted on.
  public var displayData: DisplayData {
    let sites = training.map { "fitted on \($0.count.counted("site"))" } ?? "read from a file"
    var text =
      "\(learner) for \(propertyName) at \(layer.name), \(sites), "
      + "\(covariateNames.count.counted("channel")) of \(window) × \(window) cells"
    if let history = predictor.history { text += "\n" + history.description }
    return DisplayData(plainText: text)
  }
}
