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

/// Sorts rows by whole numbers, digit by digit.
///
/// Source: Knuth (1998), The Art of Computer Programming 3, section 5.2.5.
enum RadixSort {
  private static let bits: UInt64 = 11

  /// The rows in ascending order of their keys; equal ones stay as they stood.
  static func sorted(_ rows: [Int32], by keys: [UInt64]) -> [Int32] {
    var (all, common): (UInt64, UInt64) = (0, .max)
    for key in keys {
      all |= key
      common &= key
    }
    let varying = all ^ common
    var current = rows
    var shift: UInt64 = 0
    while shift < 64 {
      if varying >> shift & (1 << bits - 1) != 0 { current = pass(current, keys, shift) }
      shift += bits
    }
    return current
  }

  private static func pass(_ rows: [Int32], _ keys: [UInt64], _ shift: UInt64) -> [Int32] {
    let mask: UInt64 = 1 << bits - 1
    return keys.withUnsafeBufferPointer { keys in
      var next = [Int](repeating: 0, count: 1 << Int(bits) + 1)
      for row in rows { next[Int(keys[Int(row)] >> shift & mask) + 1] += 1 }
      for digit in 1..<next.count { next[digit] += next[digit - 1] }
      return [Int32](unsafeUninitializedCapacity: rows.count) { buffer, filled in
        for row in rows {
          let digit = Int(keys[Int(row)] >> shift & mask)
          buffer[next[digit]] = row
          next[digit] += 1
        }
        filled = rows.count
      }
    }
  }
}
