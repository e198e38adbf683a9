/// How the threshold of a split is found.
public enum SplitRule: String, Sendable, CaseIterable {
  /// The best of all thresholds of each feature tried, as in a random forest.
  ///
  /// Source: Breiman (2001), Random Forests, DOI 10.1023/A:1010933404324.
  case best
  /// One threshold drawn at random for each feature tried, of which the best is taken, as in
  /// extremely randomised trees; categories are divided at random.
  ///
  /// Source: Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, table 1,
  /// DOI 10.1007/s10994-006-6226-1.
  case random
}
