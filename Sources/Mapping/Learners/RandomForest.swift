import Basics
import Display
import Forests
import Sampling

/// A random forest for every layer, fitted on the covariates of the sites' own cells.
///
/// It sees no neighbourhood: of a window only the centre. Missing covariates are handled by the
/// trees. Values are learnt in their own unit.
///
/// Source: Breiman (2001), Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324.
public struct RandomForest: TrainableLearner, Equatable {
  /// The name in tables and figures.
  public let name: String
  /// How the trees are grown.
  public let settings: RegressionForest

  /// Makes the learner.
  ///
  /// - Parameters:
  ///   - trees: The number of trees.
  ///   - featuresPerSplit: How many covariates are tried at a split; `nil` takes a third of them.
  ///   - minimumLeafSize: The smallest number of sites in a leaf.
  ///   - splits: How the threshold of a split is found; `.random` makes extremely randomised trees, by
  ///     the name of “ExtraTrees”, which try all covariates where `featuresPerSplit` is `nil`.
  ///   - seed: The seed of all random draws.
  public init(
    trees: Int = 500, featuresPerSplit: Int? = nil, minimumLeafSize: Int = 1,
    splits: SplitRule = .best, seed: Int = 1
  ) {
    name = splits == .random ? "ExtraTrees" : "RandomForest"
    settings = RegressionForest(
      trees: trees, featuresPerSplit: featuresPerSplit, minimumLeafSize: minimumLeafSize,
      splits: splits, seed: seed)
  }

  private init(name: String, settings: RegressionForest) {
    self.name = name
    self.settings = settings
  }

  /// The same learner under another name.
  public func named(_ name: String) -> RandomForest {
    RandomForest(name: name, settings: settings)
  }

  /// Fits the forest of one layer.
  ///
  /// - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
  ///   without a value are left out.
  /// - Returns: A model of the layer.
  /// - Throws: ``MappingError`` where there is more than one layer or fewer than two values;
  ///   `ForestError` for settings that cannot work; `Interrupted`.
  public func fit(on samples: Samples) throws -> SoilModel {
    let context = RunContext.current
    let layer = try samples.singleLayer()
    let known = samples.subset(samples.knownSites(layer: 0))
    try known.requireValues(2, layer: 0, place: "to learn from")
    let forest = try fitted(known, layer: 0, context)
    return SoilModel(
      learner: name, method: settings.method, seed: settings.seed, samples: known, layer: layer,
      predictor: ForestPredictor(forest, known), history: nil,
      refit: { seed, context in
        var settings = settings
        settings.seed = seed
        let draw = ProfileDraw(known.profileIDs, seed: seed)
        let sample = known.drawn(draw)
        let forest = try RandomForest(name: name, settings: settings).fitted(
          sample, layer: 0, context)
        return Refit(predictor: ForestPredictor(forest, sample), drawn: draw.drawn)
      })
  }

  package func check(_ samples: Samples) throws {}

  package func predictions(training: Samples, test: Samples, context: RunContext) throws -> [Double]
  {
    let layers = training.layerNames.count
    var result = [Double](repeating: .nan, count: test.count * layers)
    for layer in 0..<layers {
      let sites = training.knownSites(layer: layer)
      guard !sites.isEmpty else { continue }
      let forest = try fitted(training.subset(sites), layer: layer, context)
      let values = try forest.predict(rowMajor: test.centers, context: context)
      for (site, value) in values.enumerated() { result[site * layers + layer] = value }
    }
    return result
  }

  /// The forest of one layer, which has a value at every site.
  private func fitted(_ samples: Samples, layer: Int, _ context: RunContext) throws -> FittedForest
  {
    let layers = samples.layerNames.count
    return try settings.fit(
      rowMajor: samples.centers, columns: samples.covariateNames.count,
      targets: (0..<samples.count).map { Double(samples.targets[$0 * layers + layer]) },
      names: samples.covariateNames, context: context)
  }
}

extension RegressionForest {
  /// The settings in words.
  var method: String {
    let tried = featuresPerSplit.map { "\($0) covariates tried at a split, " } ?? ""
    return "\(trees) trees, \(tried)leaves of at least \(minimumLeafSize), "
      + (splits == .random ? "random splits" : "best splits")
  }
}
