import Basics
import Display

extension GrownForest {
  /// The mean over the trees of how much the loss of their out-of-bag rows grows once a feature's
  /// values are permuted among them, `[P]`; nan without out-of-bag rows. `loss` is that of a row in a
  /// leaf of a tree.
  func permutationImportance(
    seed: Int, _ context: RunContext,
    loss: @Sendable (_ tree: Int, _ leaf: Int, _ row: Int) -> Double
  ) throws -> [Double] {
    let length = max(4, treeCount / 64)
    let counter = StepCounter("Permuting features", total: treeCount, context: context)
    let shards = try Shards.map((treeCount + length - 1) / length, threads: growth.threads) {
      shard in
      var sums = [Double](repeating: 0, count: columns.count)
      var used = 0
      for tree in shard * length..<min(treeCount, (shard + 1) * length) {
        if let increases = try increases(tree, seed, context, loss) {
          used += 1
          for column in sums.indices { sums[column] += increases[column] }
        }
        counter.step()
      }
      return (sums: sums, used: used)
    }
    let used = shards.reduce(0) { $0 + $1.used }
    return (0..<columns.count).map { column in
      shards.reduce(0) { $0 + $1.sums[column] } / Double(used)
    }
  }

  /// The increase of one tree's loss for each feature, or `nil` where it has no out-of-bag row.
  private func increases(
    _ tree: Int, _ seed: Int, _ context: RunContext, _ loss: (Int, Int, Int) -> Double
  ) throws -> [Double]? {
    var draw = growth.generator(tree: tree)
    let counts = growth.drawCounts(weights: weights, rows: rowCount, random: &draw)
    let rows = counts.indices.filter { counts[$0] == 0 }
    guard !rows.isEmpty else { return nil }
    var isUsed = [Bool](repeating: false, count: columns.count + 1)
    for node in nodes[treeStart[tree]..<treeStart[tree + 1]] { isUsed[Int(node.feature)] = true }
    var random = SeededGenerator(seed: seed, stream: tree)
    let base = meanLoss(tree, rows, rows, shuffled: -1, loss)
    return try (0..<columns.count).map { column in
      try context.checkCancellation()
      guard isUsed[column] else { return 0 }
      return meanLoss(tree, rows, rows.shuffled(using: &random), shuffled: column, loss) - base
    }
  }

  /// The mean loss where one column's values come from other rows.
  private func meanLoss(
    _ tree: Int, _ rows: [Int], _ others: [Int], shuffled: Int, _ loss: (Int, Int, Int) -> Double
  ) -> Double {
    var sum = 0.0
    for (row, other) in zip(rows, others) {
      let leaf = leaf(tree: tree) { column in
        features[column * rowCount + (column == shuffled ? other : row)]
      }
      sum += loss(tree, leaf, row)
    }
    return sum / Double(rows.count)
  }
}
