import Basics
import Display
import Networks
import Sampling
import Soil

/// A fitted model of one layer: it predicts, draws maps and can be kept in a file.
public struct SoilModel: Sendable {
  /// The name of the learner it was fitted with.
  public let learner: String
  /// The layer it predicts.
  public let layer: DepthInterval
  /// The names of the channels it needs, in order.
  public let covariateNames: [String]
  /// The width of the window it needs, in cells.
  public let window: Int
  /// What it predicts, with the unit, for example `"organic carbon (g/kg)"`.
  public let propertyName: String

  let unit: String
  let cellSize: Double
  let predictor: any SitePredictor
  /// How it was fitted; `nil` for a model read from a file that does not say so.
  let origin: ModelOrigin?
  /// The sites it was fitted on, all with a value; `nil` for a model read from a file.
  private let training: Samples?
  private let losses: TrainingHistory?
  private let refitting: Refitting?

  /// Fits the model again with another seed on profiles drawn with replacement.
  typealias Refitting = @Sendable (Int, RunContext) throws -> Refit

  init(
    learner: String, method: String, seed: Int, samples: Samples, layer: DepthInterval,
    predictor: any SitePredictor, history: TrainingHistory?, refit: @escaping Refitting
  ) {
    self.learner = learner
    origin = ModelOrigin(
      method: method, seed: seed, siteCount: samples.count, loops: Provenance.loops)
    self.layer = layer
    self.predictor = predictor
    training = samples
    refitting = refit
    losses = history
    covariateNames = samples.covariateNames
    window = samples.window
    propertyName = samples.axisLabel
    unit = samples.unit
    cellSize = samples.cellSize
  }

  /// A model without its training sites.
  init(
    learner: String, layer: DepthInterval, covariateNames: [String], window: Int,
    cellSize: Double, propertyName: String, unit: String, origin: ModelOrigin?,
    predictor: any SitePredictor
  ) {
    self.learner = learner
    self.origin = origin
    self.layer = layer
    self.covariateNames = covariateNames
    self.window = window
    self.cellSize = cellSize
    self.propertyName = propertyName
    self.unit = unit
    self.predictor = predictor
    training = nil
    losses = nil
    refitting = nil
  }

  /// The losses of the training on this layer, epoch by epoch.
  ///
  /// - Throws: ``MappingError/noHistory(model:)`` for a forest.
  public var history: TrainingHistory {
    get throws {
      guard let losses else { throw MappingError.noHistory(model: learner) }
      return losses
    }
  }

  /// Predicts the layer at the sites of samples.
  ///
  /// - Parameter samples: Samples with the covariates and the window of the model; their targets
  ///   are not looked at.
  /// - Returns: One value a site, in the unit of the property.
  /// - Throws: ``MappingError/otherCovariates(what:received:expected:)``; `Interrupted`.
  public func predict(_ samples: Samples) throws -> [Double] {
    try check(samples)
    return try predictor.predict(
      windows: samples.windows, count: samples.count, context: .current)
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
    guard samples.window == window else {
      throw MappingError.otherCovariates(
        what: "window", received: samples.window.counted("cell"), expected: window.counted("cell"))
    }
    guard samples.covariateNames == covariateNames else {
      throw MappingError.otherCovariates(
        what: "list of covariates", received: samples.covariateNames.joined(separator: ", "),
        expected: covariateNames.joined(separator: ", "))
    }
  }
}

extension SoilModel: Displayable {
  /// What the model predicts and what it was fitted on.
  public var displayData: DisplayData {
    let sites = training.map { "fitted on \($0.count.counted("site"))" } ?? "read from a file"
    var text =
      "\(learner) for \(propertyName) at \(layer.name), \(sites), "
      + "\(covariateNames.count.counted("channel")) of \(window) × \(window) cells"
    if let losses { text += "\n" + losses.description }
    return DisplayData(plainText: text)
  }
}
