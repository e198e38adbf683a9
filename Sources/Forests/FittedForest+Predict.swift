import Display

extension FittedForest {
  /// Predicts the mean of the target.
  ///
  /// - Parameter rows: One row a case, `[N, P]`; nan where a value is missing.
  /// - Returns: One number a row, `[N]`.
  /// - Throws: ``ForestError`` where a row has another number of features or an infinite value.
  public func predict(_ rows: [[Double]]) throws -> [Double] {
    try predict(rowMajor: Self.flatten(rows, columns: featureCount))
  }

  /// Predicts from values in `[N, P]`, in parallel over the rows.
  package func predict(rowMajor table: [Float], context: RunContext = .current) throws -> [Double] {
    guard table.count % featureCount == 0 else {
      throw ForestError.unevenTable(values: table.count, features: featureCount)
    }
    try Self.checkFinite(table, columns: featureCount, names: featureNames)
    let rows = table.count / featureCount
    var result: [Double] = []
    result.reserveCapacity(rows)
    for first in stride(from: 0, to: rows, by: Self.blockLength) {
      let block = RowBlock(table, first..<min(rows, first + Self.blockLength), featureCount)
      result += try predict(block, context)
    }
    return result
  }

  /// So many rows fit in the cache beside a tree.
  private static let blockLength = 4096

  /// Trees go in parallel, in runs of a fixed length, so that each tree is read from memory once
  /// for many rows and the sums have a fixed order.
  private func predict(_ block: RowBlock, _ context: RunContext) throws -> [Double] {
    let length = max(4, (treeCount + 31) / 32)
    let parts = try Shards.map((treeCount + length - 1) / length, threads: settings.threads) {
      part in
      try sums(over: part * length..<min(treeCount, (part + 1) * length), block, context)
    }
    var result = [Double](repeating: 0, count: block.count)
    for part in parts {
      for row in result.indices { result[row] += part[row] }
    }
    let scale = 1 / Double(treeCount)
    return result.map { $0 * scale }
  }

  private func sums(over trees: Range<Int>, _ block: RowBlock, _ context: RunContext) throws
    -> [Double]
  {
    let descent = Descent(block)
    defer { descent.deallocate() }
    var sums = [Double](repeating: 0, count: block.count)
    try nodes.withUnsafeBufferPointer { nodes in
      try sums.withUnsafeMutableBufferPointer { sums in
        guard let nodes = nodes.baseAddress, let sums = sums.baseAddress else { return }
        for tree in trees {
          try context.checkCancellation()
          descent.forEachLeaf(nodes + treeStart[tree], count: block.count, row: { $0 }) {
            sums[$0] += Double($1)
          }
        }
      }
    }
    return sums
  }

  /// The leaf each tree puts a row in, as node numbers of the tree.
  func leaves(of row: ArraySlice<Float>) -> [Int] {
    let start = row.startIndex
    return (0..<treeCount).map { tree in
      let first = treeStart[tree]
      var node = 0
      while true {
        let current = nodes[first + node]
        let left = Int(current.left)
        if left == node { return node }
        let x = row[start + Int(current.feature)]
        let goesLeft = x.isNaN ? current.missingGoesLeft : x <= current.threshold
        node = goesLeft ? left : left + 1
      }
    }
  }
}
