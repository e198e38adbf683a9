import Display

/// The settings of a random forest for regression: many trees, each grown on a bootstrap sample
/// with a random choice of features at every split.
///
/// A split is the one that decreases the sum of squares most; trees are grown until every leaf has
/// one value or ``minimumLeafSize`` rows. Equal seeds give equal forests, to the bit, on any number
/// of threads.
///
/// Missing feature values (not-a-number) are allowed: each split learns which side they take, and
/// where none were seen they follow the larger side. Targets must be known; leave rows without one
/// out.
///
/// Source: Breiman (2001), Random Forests, Machine Learning 45, 5–32, DOI 10.1023/A:1010933404324.
public struct RegressionForest: Equatable, Sendable {
  /// The number of trees.
  public var trees: Int
  /// How many features that can split a node are tried there; `nil` takes a third of them.
  public var featuresPerSplit: Int?
  /// The smallest number of different rows in a leaf.
  public var minimumLeafSize: Int
  /// The largest number of splits between root and leaf; `nil` sets no limit.
  public var maximumDepth: Int?
  /// Whether every tree gets its own sample drawn with replacement, as many rows as there are.
  public var bootstrap: Bool
  /// The seed of all random draws.
  public var seed: Int
  /// The largest number of threads; `nil` takes all cores. It changes the time, not the numbers.
  package var threads: Int?

  /// Makes the settings.
  public init(
    trees: Int = 500, featuresPerSplit: Int? = nil, minimumLeafSize: Int = 1,
    maximumDepth: Int? = nil, bootstrap: Bool = true, seed: Int = 1
  ) {
    self.trees = trees
    self.featuresPerSplit = featuresPerSplit
    self.minimumLeafSize = minimumLeafSize
    self.maximumDepth = maximumDepth
    self.bootstrap = bootstrap
    self.seed = seed
  }

  /// Grows the forest.
  ///
  /// - Parameters:
  ///   - features: One row a case, `[N, P]`; nan where a value is missing.
  ///   - targets: One number a row, `[N]`; none may be missing.
  ///   - names: The names of the features, or none.
  /// - Returns: The grown forest.
  /// - Throws: ``ForestError`` where the table is empty or uneven, a target is missing or a
  ///   setting is impossible; `Interrupted`.
  public func fit(_ features: [[Double]], _ targets: [Double], names: [String] = []) throws
    -> FittedForest
  {
    let columns = features.first?.count ?? 0
    let table = try FittedForest.flatten(features, columns: columns)
    return try fit(rowMajor: table, columns: columns, targets: targets, names: names)
  }

  /// Grows the forest from values in `[N, P]`.
  package func fit(
    rowMajor table: [Float], columns: Int, targets: [Double], names: [String] = [],
    context: RunContext = .current
  ) throws -> FittedForest {
    let names = try checked(table, columns, targets, names)
    let features = try FeatureTable(
      rowMajor: table, columns: columns, threads: threads, context: context)
    let settings = GrowthSettings(
      featuresPerSplit: featuresPerSplit ?? max(1, columns / 3), minimumLeafSize: minimumLeafSize,
      maximumDepth: maximumDepth ?? .max, isBootstrapped: bootstrap, seed: seed)
    let shards = try growShards(
      features, RowBlock(table, 0..<features.rows, columns), targets, settings, context)
    return FittedForest(
      settings: self, growth: settings, features: features, targets: targets, names: names,
      shards: shards)
  }

  /// Grows trees in runs of a fixed length, so that sums over trees have a fixed order.
  private func growShards(
    _ features: FeatureTable, _ block: RowBlock, _ targets: [Double],
    _ settings: GrowthSettings, _ context: RunContext
  ) throws -> [TreeShard] {
    let length = max(4, trees / 64)
    let count = (trees + length - 1) / length
    let counter = StepCounter("Growing trees", total: trees, context: context)
    return try Shards.map(count, threads: threads) { shard in
      let grower = TreeGrower(
        table: features, targets: targets, settings: settings, context: context)
      let descent = Descent(block)
      defer { descent.deallocate() }
      var result = TreeShard(rows: features.rows, columns: features.columns)
      for tree in shard * length..<min(trees, (shard + 1) * length) {
        try context.checkCancellation()
        var random = settings.generator(tree: tree)
        let counts = settings.drawCounts(rows: features.rows, random: &random)
        result.append(
          try grower.grow(tree: tree, counts: counts, random: &random), counts, descent)
        counter.step()
      }
      return result
    }
  }

  private func checked(
    _ table: [Float], _ columns: Int, _ targets: [Double], _ names: [String]
  ) throws -> [String] {
    try checkSettings()
    guard !targets.isEmpty || !table.isEmpty else { throw ForestError.noRows }
    guard columns > 0 else { throw ForestError.noFeatures }
    guard table.count % columns == 0 else {
      throw ForestError.unevenTable(values: table.count, features: columns)
    }
    guard columns < Int(UInt16.max) else {
      throw ForestError.tooLarge(what: "features", count: columns, limit: Int(UInt16.max) - 1)
    }
    let rows = table.count / columns
    guard rows < Int(Int32.max) else {
      throw ForestError.tooLarge(what: "rows", count: rows, limit: Int(Int32.max) - 1)
    }
    guard targets.count == rows else {
      throw ForestError.targetCount(targets: targets.count, rows: rows)
    }
    for (row, target) in targets.enumerated() where !Float(target).isFinite {
      throw ForestError.invalidTarget(row: row, value: target)
    }
    guard names.isEmpty || names.count == columns else {
      throw ForestError.nameCount(names: names.count, features: columns)
    }
    let named = names.isEmpty ? (0..<columns).map { "feature \($0)" } : names
    try FittedForest.checkFinite(table, columns: columns, names: named)
    return named
  }

  private func checkSettings() throws {
    guard (1...100_000).contains(trees) else {
      throw ForestError.setting(name: "trees", value: trees, expected: "1 to 100000")
    }
    guard minimumLeafSize >= 1 else {
      throw ForestError.setting(
        name: "minimumLeafSize", value: minimumLeafSize, expected: "at least 1")
    }
    if let featuresPerSplit, featuresPerSplit < 1 {
      throw ForestError.setting(
        name: "featuresPerSplit", value: featuresPerSplit, expected: "at least 1, or nil")
    }
    if let maximumDepth, maximumDepth < 0 {
      throw ForestError.setting(
        name: "maximumDepth", value: maximumDepth, expected: "at least 0, or nil")
    }
  }
}
