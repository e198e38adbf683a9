import Display

extension FittedForest {
  /// Predicts quantiles of the target from the training rows that share the leaves.
  ///
  /// A training row's weight is the mean over the trees of its share in the leaf; the quantile is
  /// the smallest target at which the summed weights reach the probability.
  ///
  /// - Parameters:
  ///   - rows: One row a case, `[N, P]`; nan where a value is missing.
  ///   - probabilities: Numbers between 0 and 1, `[Q]`; the median is 0.5.
  /// - Returns: One row a case with one number a probability, `[N, Q]`.
  /// - Throws: ``ForestError`` where a row or a probability is impossible; `Interrupted`.
  ///
  /// Source: Meinshausen (2006), Quantile Regression Forests, JMLR 7, 983–999. The weights count a
  /// row as often as the tree drew it, so that the weighted mean is the forest's prediction.
  public func quantiles(_ rows: [[Double]], probabilities: [Double]) throws -> [[Double]] {
    try quantiles(
      rowMajor: Self.flatten(rows, columns: featureCount), probabilities: probabilities)
  }

  /// Predicts quantiles from values in `[N, P]`.
  package func quantiles(
    rowMajor table: [Float], probabilities: [Double], context: RunContext = .current
  ) throws -> [[Double]] {
    for probability in probabilities where !(0...1).contains(probability) {
      throw ForestError.probability(probability)
    }
    guard table.count % featureCount == 0 else {
      throw ForestError.unevenTable(values: table.count, features: featureCount)
    }
    try Self.checkFinite(table, columns: featureCount, names: featureNames)
    let rows = table.count / featureCount
    let ascending = targets.indices.sorted { (targets[$0], $0) < (targets[$1], $1) }
    let length = 32
    let counter = StepCounter("Quantiles", total: rows, context: context)
    return try Shards.map((rows + length - 1) / length, threads: settings.threads) { block in
      var weights = [Double](repeating: 0, count: targets.count)
      return try (block * length..<min(rows, (block + 1) * length)).map { row in
        try context.checkCancellation()
        counter.step()
        addWeights(of: table[row * featureCount..<(row + 1) * featureCount], to: &weights)
        let result = Self.read(probabilities, ascending, weights, targets)
        for row in weights.indices { weights[row] = 0 }
        return result
      }
    }.flatMap { $0 }
  }

  private func addWeights(of row: ArraySlice<Float>, to weights: inout [Double]) {
    for (tree, leaf) in leaves(of: row).enumerated() {
      let entry = treeStart[tree] + tree + leaf
      let range = memberStart[entry]..<memberStart[entry + 1]
      let share = 1 / Double(range.count * treeCount)
      for place in range { weights[Int(members[place])] += share }
    }
  }

  /// Reads all probabilities off the weighted distribution.
  private static func read(
    _ probabilities: [Double], _ ascending: [Int], _ weights: [Double], _ targets: [Double]
  ) -> [Double] {
    var cumulative = 0.0
    var steps: [(reached: Double, value: Double)] = []
    for row in ascending where weights[row] > 0 {
      cumulative += weights[row]
      steps.append((cumulative, targets[row]))
    }
    return probabilities.map { probability in
      // The weights sum to 1 but for rounding.
      let step = steps.first { $0.reached >= probability - 1e-9 } ?? steps.last
      return step?.value ?? .nan
    }
  }
}
