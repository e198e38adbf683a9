import Basics
import Display

extension FittedForest {
  /// Predicts quantiles of the target from the training rows that share the leaves.
  ///
  /// A training row's share is the mean over the trees of its share of the weight in the leaf; the
  /// quantile is the smallest target at which the summed shares reach the probability.
  ///
  /// - Parameters:
  ///   - rows: One row a case, `[N, P]`; nan where a value is missing.
  ///   - probabilities: Numbers between 0 and 1, `[Q]`; the median is 0.5.
  /// - Returns: One row a case with one number a probability, `[N, Q]`.
  /// - Throws: ``ForestError`` where a row or a probability is impossible; `Interrupted`.
  ///
  /// Source: Meinshausen (2006), Quantile Regression Forests, JMLR 7, 983–999. The shares count a
  /// row as often as the tree drew it, so that the weighted mean is the forest's prediction.
  public func quantiles(_ rows: [[Double]], probabilities: [Double]) throws -> [[Double]] {
    try quantiles(encoded: forest.encoded(rows), probabilities, .current)
  }

  /// Predicts quantiles from values in `[N, P]`.
  package func quantiles(
    rowMajor table: [Float], probabilities: [Double], context: RunContext = .current
  ) throws -> [[Double]] {
    try quantiles(encoded: forest.encoded(rowMajor: table), probabilities, context)
  }

  private func quantiles(
    encoded table: [Float], _ probabilities: [Double], _ context: RunContext
  ) throws -> [[Double]] {
    for probability in probabilities where !(0...1).contains(probability) {
      throw ForestError.probability(probability)
    }
    let rows = table.count / featureCount
    let targets = forest.targets
    let ascending = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
    let length = 32
    let counter = StepCounter("Quantiles", total: rows, context: context)
    return try Shards.map((rows + length - 1) / length, threads: forest.growth.threads) { block in
      var shares = [Double](repeating: 0, count: targets.count)
      return try (block * length..<min(rows, (block + 1) * length)).map { row in
        try context.checkCancellation()
        counter.step()
        addShares(of: table[row * featureCount..<(row + 1) * featureCount], to: &shares)
        let result = Self.read(probabilities, ascending, shares, targets)
        for row in shares.indices { shares[row] = 0 }
        return result
      }
    }.flatMap { $0 }
  }

  private func addShares(of row: ArraySlice<Float>, to shares: inout [Double]) {
    for tree in 0..<treeCount {
      let leaf = forest.leaf(tree: tree) { row[row.startIndex + $0] }
      let entry = forest.treeStart[tree] + tree + leaf
      let members = forest.members[forest.memberStart[entry]..<forest.memberStart[entry + 1]]
      guard let weights = forest.weights else {
        let share = 1 / Double(members.count * treeCount)
        for member in members { shares[Int(member)] += share }
        continue
      }
      let total = members.reduce(0) { $0 + weights[Int($1)] }
      for member in members {
        shares[Int(member)] += weights[Int(member)] / (total * Double(treeCount))
      }
    }
  }

  /// Reads all probabilities off the cumulative distribution.
  private static func read(
    _ probabilities: [Double], _ ascending: [Int], _ shares: [Double], _ targets: [Double]
  ) -> [Double] {
    var cumulative = 0.0
    var steps: [(reached: Double, value: Double)] = []
    for row in ascending where shares[row] > 0 {
      cumulative += shares[row]
      steps.append((cumulative, targets[row]))
    }
    return probabilities.map { probability in
      // The shares sum to 1 but for rounding.
      let step = steps.first { $0.reached >= probability - 1e-9 } ?? steps.last
      return step?.value ?? .nan
    }
  }
}
