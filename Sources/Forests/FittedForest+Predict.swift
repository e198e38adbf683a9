import Display

extension FittedForest {
  /// Predicts the mean of the target.
  ///
  /// - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
  /// - Returns: One number a row, `[N]`.
  /// - Throws: ``ForestError`` where a row has another number of features or an infinite value.
  public func predict(_ rows: [[Double]]) throws -> [Double] {
    try predict(encoded: forest.encoded(rows), context: .current)
  }

  /// Predicts from values in `[N, P]`, in parallel over the trees.
  package func predict(rowMajor table: [Float], context: RunContext = .current) throws -> [Double] {
    try predict(encoded: forest.encoded(rowMajor: table), context: context)
  }

  private func predict(encoded table: [Float], context: RunContext) throws -> [Double] {
    let sums = try forest.sums(table, outputs: 1, context) { _, descent, sums in
      for row in 0..<descent.block.count {
        sums[row] += Double(Float(bitPattern: descent.leaves[row]))
      }
    }
    let scale = 1 / Double(treeCount)
    return sums.map { $0 * scale }
  }
}
