/// A grown forest: it predicts, tells how sure it is, and which features it used.
public struct FittedForest: Sendable {
  /// The settings it was grown with.
  public let settings: RegressionForest
  /// Each training row predicted by the trees that were not grown on it, `[N]`; nan for a row that
  /// every tree was grown on.
  public let outOfBagPredictions: [Double]

  let forest: GrownForest

  init(settings: RegressionForest, forest: GrownForest, outOfBagPredictions: [Double]) {
    self.settings = settings
    self.forest = forest
    self.outOfBagPredictions = outOfBagPredictions
  }

  /// The names of the features, in order.
  public var featureNames: [String] { forest.columns.names }

  /// The share of the decrease of the sum of squares that each feature brought, averaged over the
  /// trees, `[P]`; the shares sum to 1 unless no tree was split.
  ///
  /// Source: Breiman et al. (1984), Classification and Regression Trees, section 5.3.4.
  public var impurityImportance: [Double] { forest.importance }

  /// The number of trees.
  public var treeCount: Int { forest.treeCount }

  /// The number of features a row must have.
  public var featureCount: Int { forest.columns.count }

  /// The number of rows the forest was grown on.
  public var rowCount: Int { forest.rowCount }

  /// 1 − SSE/SST of the out-of-bag predictions, every row counting once whatever its weight; nan
  /// where there are none or all targets are equal.
  public var outOfBagRSquared: Double {
    var known: [(Double, Double)] = []
    for (target, prediction) in zip(forest.targets, outOfBagPredictions)
    where !prediction.isNaN {
      known.append((target, prediction))
    }
    let mean = known.reduce(0) { $0 + $1.0 } / Double(known.count)
    let residual = known.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    let total = known.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) }
    return total > 0 ? 1 - residual / total : .nan
  }

  /// The number of nodes of all trees.
  package var nodeCount: Int { forest.nodes.count }
}
