import Basics

/// The order of rows by the entries of columns.
enum RowOrder {
  /// The rows in order: missing entries last, equal rows as they stood.
  ///
  /// - Parameters:
  ///   - keys: The columns, the most important first, and whether they descend.
  ///   - count: How many rows there are.
  /// - Returns: The numbers of the rows.
  static func of(_ keys: [(column: Column, isDescending: Bool)], count: Int) -> [Int] {
    var rows = (0..<count).map { Int32($0) }
    for (column, isDescending) in keys.reversed() {
      rows = RadixSort.sorted(rows, by: sortKeys(column, isDescending))
    }
    return rows.map { Int($0) }
  }

  /// Whole numbers that are ordered as the entries are, the greatest of all for missing ones.
  private static func sortKeys(_ column: Column, _ isDescending: Bool) -> [UInt64] {
    let flip: UInt64 = isDescending ? .max : 0
    switch column.storage {
    case .numbers(let numbers), .dates(let numbers):
      return numbers.map { $0.isNaN ? .max : $0.orderedBits ^ flip }
    case .integers(let integers):
      return integers.map {
        $0 == ColumnStorage.missingInteger
          ? .max : UInt64(bitPattern: Int64($0)) &+ (1 << 63) ^ flip
      }
    case .logicals, .categories, .texts, .mixed:
      let factor = Factor(column)
      let isMissing = factor.examples.map { column.storage.isMissing($0) }
      return factor.codes.map { isMissing[Int($0)] ? .max : UInt64($0) ^ flip }
    }
  }
}
