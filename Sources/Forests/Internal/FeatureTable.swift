import Basics
import Display

/// Feature values column by column, with the order of the rows in every column.
struct FeatureTable: Sendable {
  let rows: Int
  let columns: Int
  /// The values, `[columns, rows]`; a missing value is not-a-number, a category its number.
  let values: [Float]
  /// Row numbers of every column from the smallest value to the largest, missing values last;
  /// empty where thresholds are drawn at random.
  let order: [UInt32]
  /// Whether a column has missing values.
  let hasMissing: [Bool]
  /// Whether all values of a column are known and different.
  let isDistinct: [Bool]
  /// How many categories a column has; 0 for a column of numbers.
  let levels: [Int]

  /// Makes the table from values in `[rows, columns]`.
  init(
    rowMajor table: [Float], levels: [Int], sorted isSorted: Bool, threads: Int?,
    context: RunContext
  ) throws {
    let columns = levels.count
    let rows = columns > 0 ? table.count / columns : 0
    try Memory.require(
      rows * columns, of: 2 * MemoryLayout<Float>.stride,
      for: "A table of \(rows) rows and \(columns.counted("column")) for a forest")
    var values = [Float](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      if row % 4096 == 0 { try context.checkCancellation() }
      for column in 0..<columns { values[column * rows + row] = table[row * columns + column] }
    }
    let columnMajor = values
    let sorted = try Shards.map(isSorted ? columns : 0, threads: threads) { column in
      try context.checkCancellation()
      return Self.sortedRows(columnMajor[column * rows..<(column + 1) * rows])
    }
    self.rows = rows
    self.columns = columns
    self.values = values
    self.levels = levels
    order = sorted.flatMap { $0 }
    isDistinct = sorted.enumerated().map { column, order in
      levels[column] == 0
        && zip(order, order.dropFirst()).allSatisfy {
          columnMajor[column * rows + Int($0)] < columnMajor[column * rows + Int($1)]
        }
    }
    hasMissing = (0..<columns).map { column in
      columnMajor[column * rows..<(column + 1) * rows].contains { $0.isNaN }
    }
  }

  /// Row numbers in the order of their values; equal values keep the order of the rows.
  private static func sortedRows(_ column: ArraySlice<Float>) -> [UInt32] {
    var keys: [UInt64] = []
    keys.reserveCapacity(column.count)
    for (row, value) in column.enumerated() {
      keys.append(UInt64(orderedBits(value)) << 32 | UInt64(UInt32(truncatingIfNeeded: row)))
    }
    keys.sort()
    return keys.map { UInt32(truncatingIfNeeded: $0) }
  }

  /// Bits that compare as the numbers do; not-a-number comes last, `-0` equals `0`.
  private static func orderedBits(_ value: Float) -> UInt32 {
    if value.isNaN { return .max }
    let bits = (value == 0 ? Float(0) : value).bitPattern
    return bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
  }
}
