import Basics
import Display

/// The settings of a forest for classes: many trees, each grown with a random choice of features at
/// every split.
///
/// A split is the one that decreases the Gini impurity most; trees are grown until every leaf has
/// one class or ``minimumLeafSize`` rows. The forest's probabilities are the means of the shares of
/// the classes in the leaves. Equal seeds give equal forests, to the bit, on any number of threads.
///
/// Missing feature values (not-a-number) are allowed: each split learns which side they take, and
/// where none were seen they follow the larger side, as categories do that a split has not seen.
///
/// Categories are divided in the order of the first principal component of their shares of the
/// classes (Coppersmith, Hong & Hosking 1999, DOI 10.1023/A:1009869804967), with two classes the
/// best division of all; a node with fewer than ten rows a category takes the order of the root.
///
/// Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324;
/// for random thresholds Geurts, Ernst & Wehenkel (2006), Extremely randomized trees,
/// DOI 10.1007/s10994-006-6226-1.
public struct ClassificationForest: Equatable, Sendable {
  /// The number of trees.
  public var trees: Int
  /// How many features that can split a node are tried there; `nil` takes the square root of their
  /// number, rounded down.
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
  ///   - featuresPerSplit: How many features are tried at a split; `nil` takes the square root of
  ///     their number, rounded down.
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
  ///   - labels: The class of each row, `[N]`.
  ///   - names: The names of the features, or none.
  ///   - categories: The columns, counted from 0, that hold codes of categories: whole numbers
  ///     from 0 on, in no particular order.
  ///   - weights: How much each row counts in the impurities and in the leaves, `[N]`, none below
  ///     0; none given means that all count alike. The bootstrap draws rows alike.
  /// - Returns: The grown forest.
  /// - Throws: ``ForestError`` where the table is empty or uneven, a weight or a category is
  ///   impossible, or a setting is; `Interrupted`.
  public func fit(
    _ features: [[Double]], _ labels: [String], names: [String] = [], categories: [Int] = [],
    weights: [Double] = []
  ) throws -> FittedClassificationForest {
    let columns = features.first?.count ?? 0
    return try fit(
      rowMajor: GrownForest.flatten(features, columns: columns), columns: columns,
      labels: labels, names: names, categories: categories, weights: weights)
  }

  /// Grows the forest from values in `[N, P]`.
  package func fit(
    rowMajor table: [Float], columns: Int, labels: [String], names: [String] = [],
    categories: [Int] = [], weights: [Double] = [], context: RunContext = .current
  ) throws -> FittedClassificationForest {
    let growth = growth(columns: columns)
    try growth.check()
    let classes = Set(labels).sorted()
    guard classes.count < Int(UInt16.max) else {
      throw ForestError.tooLarge(
        what: "classes", count: classes.count, limit: Int(UInt16.max) - 1)
    }
    let numbers = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    let data = try TrainingData(
      rowMajor: table, columns: columns, targets: labels.map { Double(numbers[$0] ?? 0) },
      names: names, categories: categories, weights: weights, growth: growth, context: context)
    let shards = try TreeShard.grow(data, growth, keepsMembers: false, context) {
      GiniCriterion(classes: classes.count)
    }
    return FittedClassificationForest(
      settings: self, classes: classes, forest: GrownForest(data, growth: growth, shards: shards),
      outOfBag: Self.outOfBag(shards, rows: data.features.rows, classes: classes.count))
  }

  /// How the trees of a table with so many columns are grown.
  func growth(columns: Int) -> GrowthSettings {
    let usual = max(1, Int(Double(columns).squareRoot()))
    return GrowthSettings(
      trees: trees, featuresPerSplit: featuresPerSplit ?? usual, minimumLeafSize: minimumLeafSize,
      maximumDepth: maximumDepth ?? .max, isBootstrapped: bootstrap, splits: splits, seed: seed,
      threads: threads)
  }

  /// The mean shares of the classes over the trees that were not grown on a row, `[N, K]`.
  private static func outOfBag(_ shards: [TreeShard], rows: Int, classes: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: rows * classes)
    var counts = [Int](repeating: 0, count: rows)
    sums.withUnsafeMutableBufferPointer { sums in
      guard let start = sums.baseAddress else { return }
      for tree in shards.lazy.flatMap(\.trees) {
        for (row, value) in zip(tree.outOfBagRows, tree.outOfBagValues) {
          tree.ballots.addShares(
            of: value.bitPattern, first: 0, classes: classes, to: start + Int(row) * classes)
          counts[Int(row)] += 1
        }
      }
    }
    return sums.enumerated().map { place, sum in
      let count = counts[place / classes]
      return count > 0 ? sum / Double(count) : .nan
    }
  }
}
