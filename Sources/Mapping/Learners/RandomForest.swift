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
public struct RandomForest: BuiltInLearner, Equatable {
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
}

extension RandomForest {
  package var method: String { settings.method }
  package var seed: Int { settings.seed }
  package var learnsLayersTogether: Bool { false }

  package func refitted(seed: Int) -> RandomForest {
    var settings = settings
    settings.seed = seed
    return RandomForest(name: name, settings: settings)
  }

  package func check(_ samples: Samples) throws {}

  package func fit(
    _ samples: Samples, layers: [Int], context: RunContext
  ) throws -> [any DescribedPredictor] {
    let layerCount = samples.layerNames.count
    return try layers.map { layer in
      let sites = samples.knownSites(layer: layer)
      let known = samples.subset(sites)
      return ForestPredictor(
        forest: try settings.fit(
          rowMajor: known.centers, columns: samples.covariateNames.count,
          targets: sites.map { Double(samples.targets[$0 * layerCount + layer]) },
          names: samples.covariateNames, context: context))
    }
  }

  /// Fits the forest of one layer.
  ///
  /// - Parameter samples: Samples of exactly one layer, for example `samples["0-5 cm"]`; sites
  ///   without a value are left out.
  /// - Returns: A model of the layer.
  /// - Throws: ``MappingError`` where there is more than one layer or fewer than two values;
  ///   `ForestError` for settings that cannot work; `Interrupted`.
  public func fit(on samples: Samples) throws -> SoilModel {
    try SoilModel(self, on: samples, layer: samples.singleLayer().name)
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
