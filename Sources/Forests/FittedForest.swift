import Display

/// A grown forest: it predicts, tells how sure it is, and which features it used.
public struct FittedForest: Sendable {
  /// The settings it was grown with.
  public let settings: RegressionForest
  /// The names of the features, in order.
  public let featureNames: [String]
  /// Each training row predicted by the trees that were not grown on it, `[N]`; nan for a row that
  /// every tree was grown on.
  public let outOfBagPredictions: [Double]
  /// The share of the decrease of the sum of squares that each feature brought, averaged over the
  /// trees, `[P]`; the shares sum to 1 unless no tree was split.
  ///
  /// Source: Breiman et al. (1984), Classification and Regression Trees, section 5.3.4.
  public let impurityImportance: [Double]

  let growth: GrowthSettings
  let features: FeatureTable
  let targets: [Double]
  /// The nodes of all trees, one tree after the other.
  let nodes: [ForestNode]
  /// Where each tree begins in ``nodes``; one entry a tree, and one at the end.
  let treeStart: [Int]
  /// Training rows of all leaves, one tree after the other, each as often as it was drawn.
  let members: [UInt32]
  /// Where the rows of each node begin in ``members``: one entry a node and one at the end, for
  /// each tree; a tree's entries begin at its ``treeStart`` plus its number.
  let memberStart: [Int]

  init(
    settings: RegressionForest, growth: GrowthSettings, features: FeatureTable,
    targets: [Double], names: [String], shards: [TreeShard]
  ) {
    self.settings = settings
    self.growth = growth
    self.features = features
    self.targets = targets
    featureNames = names
    var sums = [Double](repeating: 0, count: features.rows)
    var counts = [Int32](repeating: 0, count: features.rows)
    var importance = [Double](repeating: 0, count: features.columns)
    var nodes: [ForestNode] = []
    var treeStart = [0]
    var members: [UInt32] = []
    var memberStart: [Int] = []
    for shard in shards {
      for row in sums.indices { sums[row] += shard.outOfBagSum[row] }
      for row in counts.indices { counts[row] += shard.outOfBagCount[row] }
      for column in importance.indices { importance[column] += shard.importance[column] }
      for tree in shard.trees {
        nodes += tree.nodes
        treeStart.append(nodes.count)
        memberStart += tree.memberStart.map { members.count + Int($0) }
        members += tree.members
      }
    }
    self.nodes = nodes
    self.treeStart = treeStart
    self.members = members
    self.memberStart = memberStart
    outOfBagPredictions = zip(sums, counts).map { $1 > 0 ? $0 / Double($1) : .nan }
    let total = importance.reduce(0, +)
    impurityImportance = importance.map { total > 0 ? $0 / total : 0 }
  }

  /// The number of trees.
  public var treeCount: Int { treeStart.count - 1 }

  /// The number of features a row must have.
  public var featureCount: Int { features.columns }

  /// The number of rows the forest was grown on.
  public var rowCount: Int { features.rows }

  /// 1 − SSE/SST of the out-of-bag predictions; nan where there are none or all targets are equal.
  public var outOfBagRSquared: Double {
    var known: [(Double, Double)] = []
    for (target, prediction) in zip(targets, outOfBagPredictions) where !prediction.isNaN {
      known.append((target, prediction))
    }
    let mean = known.reduce(0) { $0 + $1.0 } / Double(known.count)
    let residual = known.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let total = known.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) }
    return total > 0 ? 1 - residual / total : .nan
  }

  /// The number of nodes of all trees.
  package var nodeCount: Int { nodes.count }

  /// The nodes of one tree.
  func tree(_ index: Int) -> ArraySlice<ForestNode> {
    nodes[treeStart[index]..<treeStart[index + 1]]
  }
}

extension FittedForest {
  /// Rows one after the other, each checked to have the same number of values.
  static func flatten(_ rows: [[Double]], columns: Int) throws -> [Float] {
    var table: [Float] = []
    table.reserveCapacity(rows.count * columns)
    for (index, row) in rows.enumerated() {
      guard row.count == columns else {
        throw ForestError.featureCount(row: index, found: row.count, expected: columns)
      }
      for value in row { table.append(Float(value)) }
    }
    return table
  }

  /// Refuses infinite values.
  static func checkFinite(_ table: [Float], columns: Int, names: [String]) throws {
    for (place, value) in table.enumerated() where value.isInfinite {
      throw ForestError.invalidFeature(
        row: place / columns, feature: names[place % columns], value: Double(value))
    }
  }
}
