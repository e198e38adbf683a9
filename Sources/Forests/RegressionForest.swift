import Basics
import Display

/// The settings of a forest for regression: many trees, each grown with a random choice of features
/// at every split.
///
/// A split is the one that decreases the sum of squares most; trees are grown until every leaf has
/// one value or ``minimumLeafSize`` rows. Equal seeds give equal forests, to the bit, on any number
/// of threads.
///
/// Missing feature values (not-a-number) are allowed: each split learns which side they take, and
/// where none were seen they follow the larger side. Targets must be known; leave rows without one
/// out.
///
/// Categories are divided in the order of their mean targets, which finds the best of all divisions
/// (Fisher 1958, DOI 10.1080/01621459.1958.10501479); a node with fewer than ten rows a category
/// takes the order of the root. Categories that a split has not seen follow its larger side.
///
/// Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324;
/// for random thresholds Geurts, Ernst & Wehenkel (2006), Extremely randomized trees,
/// DOI 10.1007/s10994-006-6226-1.
public struct RegressionForest: Equatable, Sendable {
  /// The number of trees.
  public var trees: Int
  /// How many features that can split a node are tried there; `nil` takes a third of them, and all
  /// of them where ``splits`` are random.
  public var featuresPerSplit: Int?
  /// The smallest number of different rows in a leaf.
  public var minimumLeafSize: Int
  /// The largest number of splits between root and leaf; `nil` sets no limit.
  public var maximumDepth: Int?
  /// How the threshold of a split is found.
  public var splits: SplitRule
  /// Whether every tree gets its own sample drawn with replacement, as many rows as there are.
  public var bootstrap: Bool
  /// The seed of all random draws.
  public var seed: Int
  /// The largest number of threads; `nil` takes all cores. It changes the time, not the numbers.
  package var threads: Int?

  /// Makes the settings.
  ///
  /// - Parameters:
  ///   - trees: The number of trees.
  ///   - featuresPerSplit: How many features are tried at a split; `nil` takes a third of them, and
  ///     all of them where splits are random.
  ///   - minimumLeafSize: The smallest number of different rows in a leaf.
  ///   - maximumDepth: The largest number of splits between root and leaf; `nil` sets no limit.
  ///   - splits: How the threshold of a split is found; the best one by default.
  ///   - bootstrap: Whether every tree gets its own sample; `nil` means that it does where splits
  ///     are the best ones and does not where they are random, as Geurts et al. (2006) propose.
  ///     Without a sample of its own no tree has out-of-bag rows.
  ///   - seed: The seed of all random draws.
  public init(
    trees: Int = 500, featuresPerSplit: Int? = nil, minimumLeafSize: Int = 1,
    maximumDepth: Int? = nil, splits: SplitRule = .best, bootstrap: Bool? = nil, seed: Int = 1
  ) {
    self.trees = trees
    self.featuresPerSplit = featuresPerSplit
    self.minimumLeafSize = minimumLeafSize
    self.maximumDepth = maximumDepth
    self.splits = splits
    self.bootstrap = bootstrap ?? (splits == .best)
    self.seed = seed
  }

  /// Grows the forest.
  ///
  /// - Parameters:
  ///   - features: One row a case, `[N, P]`; nan where a value is missing.
  ///   - targets: One number a row, `[N]`; none may be missing.
  ///   - names: The names of the features, or none.
  ///   - categories: The columns, counted from 0, that hold codes of categories: whole numbers
  ///     from 0 on, in no particular order.
  ///   - weights: How much each row counts in the sums of squares and in the leaves, `[N]`, none
  ///     below 0; none given means that all count alike. The bootstrap draws rows alike.
  /// - Returns: The grown forest.
  /// - Throws: ``ForestError`` where the table is empty or uneven, a target is missing, a weight or
  ///   a category is impossible, or a setting is; `Interrupted`.
  public func fit(
    _ features: [[Double]], _ targets: [Double], names: [String] = [], categories: [Int] = [],
    weights: [Double] = []
  ) throws -> FittedForest {
    let columns = features.first?.count ?? 0
    return try fit(
      rowMajor: GrownForest.flatten(features, columns: columns), columns: columns,
      targets: targets, names: names, categories: categories, weights: weights)
  }

  /// Grows the forest from values in `[N, P]`.
  package func fit(
    rowMajor table: [Float], columns: Int, targets: [Double], names: [String] = [],
    categories: [Int] = [], weights: [Double] = [], context: RunContext = .current
  ) throws -> FittedForest {
    let growth = growth(columns: columns)
    try growth.check()
    for (row, target) in targets.enumerated() where !Float(target).isFinite {
      throw ForestError.invalidTarget(row: row, value: target)
    }
    let data = try TrainingData(
      rowMajor: table, columns: columns, targets: targets, names: names, categories: categories,
      weights: weights, growth: growth, context: context)
    let shards = try TreeShard.grow(data, growth, keepsMembers: true, context) {
      VarianceCriterion(targets: data.targets, weights: data.weights)
    }
    return FittedForest(
      settings: self, forest: GrownForest(data, growth: growth, shards: shards),
      outOfBagPredictions: Self.outOfBagPredictions(shards, rows: data.features.rows))
  }

  /// How the trees of a table with so many columns are grown.
  func growth(columns: Int) -> GrowthSettings {
    let usual = splits == .best ? max(1, columns / 3) : max(1, columns)
    return GrowthSettings(
      trees: trees, featuresPerSplit: featuresPerSplit ?? usual, minimumLeafSize: minimumLeafSize,
      maximumDepth: maximumDepth ?? .max, isBootstrapped: bootstrap, splits: splits, seed: seed,
      threads: threads)
  }

  private static func outOfBagPredictions(_ shards: [TreeShard], rows: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rows)
    var counts = [Int](repeating: 0, count: rows)
    for tree in shards.lazy.flatMap(\.trees) {
      for (row, value) in zip(tree.outOfBagRows, tree.outOfBagValues) {
        sums[Int(row)] += Double(value)
        counts[Int(row)] += 1
      }
    }
    return zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : .nan }
  }
}
