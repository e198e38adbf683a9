/// What rows of two tables are matched by: whole numbers that are equal where the entries are.
struct JoinKeys: Sendable {
  /// Stands for an entry that is missing and agrees with nothing, as in the bits of numbers.
  static let missing = UInt64.max

  /// The numbers of the rows of the first table.
  let left: [UInt64]
  /// The numbers of the rows of the second table.
  let right: [UInt64]

  /// Finds the numbers of rows.
  ///
  /// - Parameters:
  ///   - left: The columns of the first table, one at least.
  ///   - right: As many of the second.
  /// - Throws: ``TableError/cannotCompare(_:_:)`` for numbers and texts.
  init(_ left: [Column], _ right: [Column]) throws {
    if left.count == 1, let keys = Self.plain(left[0].storage, right[0].storage) {
      (self.left, self.right) = keys
      return
    }
    let columns = try zip(left, right).map { try $0.appended($1) }
    let codes = Factor(columns).codes
    let known = columns.filter { $0.missingCount > 0 }
    let keys = codes.indices.map { row in
      known.contains { $0.storage.isMissing(row) } ? Self.missing : UInt64(codes[row])
    }
    let count = left[0].count
    (self.left, self.right) = (Array(keys[..<count]), Array(keys[count...]))
  }

  /// The numbers of columns whose entries are numbers of the same type themselves.
  private static func plain(
    _ left: ColumnStorage, _ right: ColumnStorage
  ) -> (left: [UInt64], right: [UInt64])? {
    switch (left, right) {
    case (.integers(let left), .integers(let right)):
      (left.map(\.orderedBits), right.map(\.orderedBits))
    case (.numbers(let left), .numbers(let right)), (.dates(let left), .dates(let right)):
      (left.map(\.orderedBits), right.map(\.orderedBits))
    default: nil
    }
  }
}
