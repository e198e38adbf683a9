import Display

extension FittedClassificationForest {
  /// Predicts the most probable class; of equally probable ones the first.
  ///
  /// - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
  /// - Returns: One class a row, `[N]`.
  /// - Throws: ``ForestError`` where a row has another number of features or an impossible value.
  public func predict(_ rows: [[Double]]) throws -> [String] {
    labels(try sums(forest.encoded(rows), .current))
  }

  /// Predicts the probabilities of the classes.
  ///
  /// - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
  /// - Returns: One row a case with one probability a class, in the order of ``classes``, `[N, K]`.
  /// - Throws: ``ForestError`` where a row has another number of features or an impossible value.
  public func probabilities(_ rows: [[Double]]) throws -> [[Double]] {
    let scale = 1 / Double(treeCount)
    let sums = try sums(forest.encoded(rows), .current)
    return stride(from: 0, to: sums.count, by: classes.count).map { first in
      sums[first..<first + classes.count].map { $0 * scale }
    }
  }

  /// Predicts classes from values in `[N, P]`.
  package func predict(rowMajor table: [Float], context: RunContext = .current) throws -> [String] {
    labels(try sums(forest.encoded(rowMajor: table), context))
  }

  /// Predicts probabilities from values in `[N, P]`, as `[N, K]`.
  package func probabilities(rowMajor table: [Float], context: RunContext = .current) throws
    -> [Double]
  {
    let scale = 1 / Double(treeCount)
    return try sums(forest.encoded(rowMajor: table), context).map { $0 * scale }
  }

  private func labels(_ sums: [Double]) -> [String] {
    stride(from: 0, to: sums.count, by: classes.count).map { first in
      classes[Self.largest(sums[first..<first + classes.count])]
    }
  }

  /// The shares of the classes summed over the trees, `[N, K]`.
  private func sums(_ table: [Float], _ context: RunContext) throws -> [Double] {
    let count = classes.count
    return try forest.sums(table, outputs: count, context) { tree, descent, sums in
      for row in 0..<descent.block.count {
        forest.ballots.addShares(
          of: descent.leaves[row], first: forest.ballotStart[tree], classes: count,
          to: sums + row * count)
      }
    }
  }
}
