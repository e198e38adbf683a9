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
    let ascending = ascendingKeys(column)
    // The greatest of all stays where it is.
    return isDescending ? ascending.map { $0 == .max ? .max : .max - 1 - $0 } : ascending
  }

  private static func ascendingKeys(_ column: Column) -> [UInt64] {
    switch column.storage {
    case .numbers(let numbers), .dates(let numbers): return numbers.map(\.orderedBits)
    case .integers(let integers): return integers.map(\.orderedBits)
    case .logicals, .categories, .texts, .mixed:
      let factor = Factor(column)
      let isMissing = factor.examples.map { column.storage.isMissing($0) }
      return factor.codes.map { isMissing[Int($0)] ? .max : UInt64($0) }
    }
  }
}
