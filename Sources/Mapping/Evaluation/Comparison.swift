import Display
import Sampling

/// The result of a cross-validation: every value predicted by every learner in the fold that tests
/// it, with the measures.
public struct Comparison: Sendable {
  /// The learners' names, in the order in which they were given.
  public let learners: [String]
  /// The layers' names from the surface down.
  public let layers: [String]
  /// How the folds were drawn.
  public let foldsDescription: String
  /// Whether layers of a test profile were among the training data, so that the results are too
  /// good.
  public let isLeaky: Bool

  /// The observations `[N, L]`, not-a-number where missing.
  package let observed: [Double]
  /// One list of predictions `[N, L]` a learner, not-a-number where not predicted.
  package let predictions: [[Double]]
  /// The measures `[learner][layer]`, `nil` for a layer that was not predicted.
  package let measures: [[Metrics?]]
  let axisLabel: String
  let unit: String
  private let bootstrap: PairedBootstrap

  init(
    learners: [String], samples: Samples, folds: Folds, predictions: [[Double]]
  ) throws {
    self.learners = learners
    self.predictions = predictions
    layers = samples.layerNames
    isLeaky = folds.isLeaky
    foldsDescription =
      "\(folds.count.counted("fold")) \(folds.rule.description), seed \(folds.seed)"
    axisLabel = samples.axisLabel
    unit = samples.unit
    observed = samples.targets.map(Double.init)
    let count = layers.count
    let observations = observed
    measures = predictions.map { predicted in
      (0..<count).map { layer in
        try? Metrics(
          observed: Self.column(observations, layer, of: count),
          predicted: Self.column(predicted, layer, of: count))
      }
    }
    bootstrap = PairedBootstrap(observed: observed, predictions: predictions, layers: count)
  }

  /// The measures of one learner in one layer.
  ///
  /// - Parameters:
  ///   - learner: A learner's name, for example `"CNN"`.
  ///   - layer: A layer's name, for example `"0-5 cm"`.
  /// - Returns: The measures of the cross-validated predictions.
  /// - Throws: ``MappingError`` for an unknown name or a layer without predictions.
  public func metrics(_ learner: String, _ layer: String) throws -> Metrics {
    let (first, second) = try (index(learner: learner), index(layer: layer))
    guard let measure = measures[first][second] else {
      throw MappingError.noPairs(count: observed.count / max(1, layers.count))
    }
    return measure
  }

  /// The mean R² of a learner over the layers.
  ///
  /// - Throws: ``MappingError/unknownLearner(name:available:)``.
  public func meanRSquared(_ learner: String) throws -> Double {
    let known = measures[try index(learner: learner)].compactMap { $0?.rSquared }
    return known.reduce(0, +) / Double(known.count)
  }

  /// The observed values of a layer, one a site; nan where missing.
  ///
  /// - Throws: ``MappingError/unknownLayer(name:available:)``.
  public func observedValues(_ layer: String) throws -> [Double] {
    Self.column(observed, try index(layer: layer), of: layers.count)
  }

  /// The cross-validated predictions of a learner for a layer, one a site; nan where the site has
  /// no value to test.
  ///
  /// - Throws: ``MappingError`` for an unknown name.
  public func predictedValues(_ learner: String, _ layer: String) throws -> [Double] {
    Self.column(
      predictions[try index(learner: learner)], try index(layer: layer), of: layers.count)
  }
}

extension Comparison {
  /// What a learner leaves of the observations of a layer: observed less predicted, one a site; nan
  /// where either is missing.
  ///
  /// Their variogram tells how large spatial blocks should be (Roberts et al. 2017,
  /// DOI 10.1111/ecog.02881; Valavi et al. 2019, DOI 10.1111/2041-210X.13107), and Moran's I
  /// whether near sites are still alike:
  ///
  /// ```swift
  /// let residuals = try results.residuals("RandomForest", "0-5 cm")
  /// let metres = try samples.variogram(values: residuals, name: "residuals").blockSize
  /// ```
  ///
  /// - Parameters:
  ///   - learner: A learner's name.
  ///   - layer: A layer's name.
  /// - Returns: One value a site, in the order of the samples.
  /// - Throws: ``MappingError`` for an unknown name.
  public func residuals(_ learner: String, _ layer: String) throws -> [Double] {
    let observed = try observedValues(layer)
    return zip(observed, try predictedValues(learner, layer)).map { $0 - $1 }
  }
}

extension Comparison {
  func index(learner: String) throws -> Int {
    guard let index = learners.firstIndex(of: learner) else {
      throw MappingError.unknownLearner(name: learner, available: learners)
    }
    return index
  }

  func index(layer: String) throws -> Int {
    guard let index = layers.firstIndex(of: layer) else {
      throw MappingError.unknownLayer(name: layer, available: layers)
    }
    return index
  }

  /// The interval of the difference of R² to the first learner; the layer `nil` is the mean.
  func difference(learner: Int, layer: Int?) -> DifferenceInterval? {
    bootstrap.interval(learner: learner, layer: layer)
  }

  /// One layer's part of values `[N, L]`.
  static func column(_ values: [Double], _ layer: Int, of layers: Int) -> [Double] {
    stride(from: layer, to: values.count, by: max(1, layers)).map { values[$0] }
  }
}
