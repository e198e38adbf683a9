import Display

extension FittedForest {
  /// How much worse the trees predict rows they were not grown on once a feature is shuffled.
  ///
  /// For each tree the mean square error of its out-of-bag rows is taken before and after the
  /// feature's values are permuted among them; the increase is averaged over the trees.
  ///
  /// - Parameter seed: The seed of the permutations.
  /// - Returns: One increase of the mean square error a feature, `[P]`, in squared units of the
  ///   target; about zero, or below, for a feature without use, nan without out-of-bag rows.
  /// - Throws: `Interrupted`.
  ///
  /// Source: Breiman (2001), Random Forests, section 10, DOI 10.1023/A:1010933404324.
  public func permutationImportance(seed: Int = 1) throws -> [Double] {
    let context = RunContext.current
    let length = max(4, treeCount / 64)
    let counter = StepCounter("Permuting features", total: treeCount, context: context)
    let shards = try Shards.map((treeCount + length - 1) / length, threads: settings.threads) {
      shard in
      var sums = [Double](repeating: 0, count: featureCount)
      var used = 0
      for tree in shard * length..<min(treeCount, (shard + 1) * length) {
        if let increases = try increases(tree, seed, context) {
          used += 1
          for column in sums.indices { sums[column] += increases[column] }
        }
        counter.step()
      }
      return (sums: sums, used: used)
    }
    let used = shards.reduce(0) { $0 + $1.used }
    return (0..<featureCount).map { column in
      shards.reduce(0) { $0 + $1.sums[column] } / Double(used)
    }
  }

  /// The increase of one tree's error for each feature, or `nil` where it has no out-of-bag row.
  private func increases(_ tree: Int, _ seed: Int, _ context: RunContext) throws -> [Double]? {
    var draw = growth.generator(tree: tree)
    let counts = growth.drawCounts(rows: rowCount, random: &draw)
    let rows = counts.indices.filter { counts[$0] == 0 }
    guard !rows.isEmpty else { return nil }
    let single = GrownTree(nodes: Array(self.tree(tree)))
    var random = SeededGenerator(seed: seed, stream: tree)
    let base = error(single, rows, rows, shuffled: -1)
    return try (0..<featureCount).map { column in
      try context.checkCancellation()
      return error(single, rows, rows.shuffled(using: &random), shuffled: column) - base
    }
  }

  /// The mean square error where one column's values come from other rows.
  private func error(_ tree: GrownTree, _ rows: [Int], _ others: [Int], shuffled: Int) -> Double {
    var sum = 0.0
    for (row, other) in zip(rows, others) {
      let leaf = tree.leaf { column in
        features.values[column * rowCount + (column == shuffled ? other : row)]
      }
      let difference = Double(tree.nodes[leaf].threshold) - targets[row]
      sum += difference * difference
    }
    return sum / Double(rows.count)
  }
}
