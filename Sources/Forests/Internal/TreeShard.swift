import Basics
import Display

/// A run of trees.
struct TreeShard: Sendable {
  var trees: [GrownTree] = []
  /// Sum over the trees of each feature's share of the decrease of the impurity.
  var importance: [Double]

  init(columns: Int) {
    importance = Array(repeating: 0, count: columns)
  }

  /// Adds a tree, and lets it predict the rows it was not grown on.
  mutating func append(_ grown: GrownTree, counts: [UInt32], _ descent: Descent) {
    var tree = grown
    let total = tree.decrease.reduce(0, +)
    if total > 0 {
      for column in importance.indices { importance[column] += tree.decrease[column] / total }
    }
    tree.outOfBagRows = counts.indices.filter { counts[$0] == 0 }.map { UInt32($0) }
    tree.withView { descent.take(tree.outOfBagRows, down: $0) }
    tree.outOfBagValues = tree.outOfBagRows.map { Float(bitPattern: descent.leaves[Int($0)]) }
    trees.append(tree)
  }

  /// Grows all trees of a forest in runs of a fixed length, so that sums over trees have a fixed
  /// order; each run makes a criterion of its own.
  static func grow<Criterion: SplitCriterion>(
    _ data: TrainingData, _ growth: GrowthSettings, keepsMembers: Bool, _ context: RunContext,
    criterion: @Sendable () -> Criterion
  ) throws -> [TreeShard] {
    let length = max(4, growth.trees / 64)
    let count = (growth.trees + length - 1) / length
    let counter = StepCounter("Growing trees", total: growth.trees, context: context)
    return try Shards.map(count, threads: growth.threads) { shard in
      let grower = TreeGrower(
        data: data, settings: growth, criterion: criterion(), context: context)
      let descent = Descent(data.block)
      var result = TreeShard(columns: data.columns.count)
      for tree in shard * length..<min(growth.trees, (shard + 1) * length) {
        try context.checkCancellation()
        var random = growth.generator(tree: tree)
        let counts = growth.drawCounts(
          weights: data.weights, rows: data.features.rows, random: &random)
        var grown = try grower.grow(counts: counts, keepsMembers: keepsMembers, random: &random)
        if !data.columns.hasCategories { grown.packSplits() }
        result.append(grown, counts: counts, descent)
        counter.step()
      }
      return result
    }
  }
}
