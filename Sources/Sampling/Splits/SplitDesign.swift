import Display

/// How the training part of samples is chosen.
public enum SplitDesign: Hashable, Sendable, CustomStringConvertible {
  /// At random.
  case random
  /// So that the training part has every covariate's whole range evenly, the classes in their
  /// shares and the covariates' correlations (conditioned Latin hypercube).
  ///
  /// Source: Minasny & McBratney (2006), DOI 10.1016/j.cageo.2005.12.009.
  case latinHypercube
  /// So that the training part covers the covariates evenly, the extremes first: each site is the
  /// one farthest from those chosen before. It draws nothing at random; the test part lies within
  /// the training part's range, so that its errors are small for extreme places.
  ///
  /// Source: Kennard & Stone (1969), DOI 10.1080/00401706.1969.10490666.
  case kennardStone
  /// At random within each of some groups of sites with like covariates (k-means); the argument is
  /// the number of groups.
  case covariateStrata(Int)
  /// At random among sites with like values of a layer, so that both parts have low and high
  /// values; the argument is the layer's name.
  case targetStrata(layer: String)

  /// The design in words.
  public var description: String {
    switch self {
    case .random: "at random"
    case .latinHypercube: "by conditioned Latin hypercube"
    case .kennardStone: "by Kennard-Stone"
    case .covariateStrata(let count):
      "by \(count.counted("stratum", plural: "strata")) of covariates"
    case .targetStrata(let layer): "by strata of \(layer)"
    }
  }
}
