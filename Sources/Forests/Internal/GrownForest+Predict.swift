import Basics
import Display

extension GrownForest {
  /// So many numbers are found at once: a tree is fetched from memory once for many rows, and their
  /// sums still fit in the cache.
  private static let blockLength = 16384

  /// Checks rows, as a table with categories numbered.
  ///
  /// - Throws: ``ForestError`` where a row has another number of features or an impossible value.
  func encoded(_ rows: [[Double]]) throws -> [Float] {
    try encoded(rowMajor: Self.flatten(rows, columns: columns.count))
  }

  /// Checks values in `[N, P]`, and numbers their categories.
  func encoded(rowMajor table: [Float]) throws -> [Float] {
    guard table.count % columns.count == 0 else {
      throw ForestError.unevenTable(values: table.count, features: columns.count)
    }
    return try columns.encoded(table)
  }

  /// Adds up numbers over the trees for every row.
  ///
  /// Trees go in parallel, in runs of a fixed length, so that each tree is read from memory once
  /// for many rows and the sums have a fixed order. `add` adds what the leaves of one tree say to the
  /// sums of a block of rows, which ``Descent/leaves`` holds.
  ///
  /// Shapes: checked values in `[N, P]`, out `[N, outputs]`.
  func sums(
    _ table: [Float], outputs: Int, _ context: RunContext,
    add: @Sendable (_ tree: Int, Descent, _ sums: UnsafeMutablePointer<Double>) -> Void
  ) throws -> [Double] {
    let rows = table.count / columns.count
    let step = max(64, Self.blockLength / max(1, outputs))
    let length = max(4, (treeCount + 31) / 32)
    var result: [Double] = []
    result.reserveCapacity(rows * outputs)
    for first in stride(from: 0, to: rows, by: step) {
      let block = RowBlock(
        table, first..<min(rows, first + step), columns: columns.count)
      let parts = try Shards.map((treeCount + length - 1) / length, threads: growth.threads) {
        part in
        let descent = Descent(block)
        var sums = [Double](repeating: 0, count: block.count * outputs)
        try sums.withUnsafeMutableBufferPointer { sums in
          guard let sums = sums.baseAddress else { return }
          let end = min(treeCount, (part + 1) * length)
          for tree in part * length..<end {
            try context.checkCancellation()
            withTree(tree) { view in
              withTree(min(tree + 1, end - 1)) { descent.takeAll(down: view, following: $0) }
            }
            add(tree, descent, sums)
          }
        }
        return sums
      }
      result += Self.total(of: parts)
    }
    return result
  }

  private static func total(of parts: [[Double]]) -> [Double] {
    var result = parts.first ?? []
    for part in parts.dropFirst() {
      for place in result.indices { result[place] += part[place] }
    }
    return result
  }

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
}
