/// Which rows a joined table has.
public enum JoinKind: String, Sendable, CaseIterable {
  /// Those that both tables have.
  case inner
  /// All of the first table; where the second has none its columns are missing.
  case left
}

extension Table {
  /// The rows of two tables side by side, where entries of a column agree.
  ///
  /// ```swift
  /// horizons.joined(with: sites, on: "id", keeping: .left)
  /// ```
  ///
  /// Rows stand in the order of this table, and those of the other that agree with the same row in
  /// theirs: there are as many as pairs. Missing entries agree with nothing. A column of the other table
  /// whose name is taken gets the ending ` (2)`.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - column: The column's name in both.
  ///   - kind: Which rows are kept.
  /// - Returns: The columns of this table and those of the other but for what they were matched by.
  /// - Throws: ``TableError`` where a column is missing, or holds numbers here and texts there.
  public func joined(
    with other: Table, on column: String, keeping kind: JoinKind = .inner
  ) throws -> Table {
    try joined(with: other, on: [column], keeping: kind)
  }

  /// The rows of two tables side by side, where entries of columns with different names agree.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - column: The column's name here.
  ///   - otherColumn: Its name in the other table, whose column is left out.
  ///   - kind: Which rows are kept.
  /// - Returns: The columns of this table and those of the other but for what they were matched by.
  /// - Throws: ``TableError`` where a column is missing, or holds numbers here and texts there.
  public func joined(
    with other: Table, on column: String, equals otherColumn: String,
    keeping kind: JoinKind = .inner
  ) throws -> Table {
    try Join(
      left: self, right: other, leftKeys: [column], rightKeys: [otherColumn], kind: kind
    ).result()
  }

  /// The rows of two tables side by side, where entries of several columns agree.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - columns: The columns' names in both.
  ///   - kind: Which rows are kept.
  /// - Returns: The columns of this table and those of the other but for what they were matched by.
  /// - Throws: ``TableError`` where a column is missing, or holds numbers here and texts there.
  public func joined(
    with other: Table, on columns: [String], keeping kind: JoinKind = .inner
  ) throws -> Table {
    try Join(left: self, right: other, leftKeys: columns, rightKeys: columns, kind: kind).result()
  }
}

/// Puts two tables side by side.
struct Join {
  let left: Table
  let right: Table
  let leftKeys: [String]
  let rightKeys: [String]
  let kind: JoinKind

  func result() throws -> Table {
    let pairs = try pairs()
    let kept = right.data.filter { !rightKeys.contains($0.name) }
    let columns =
      Gathering.columns(left.data, at: pairs.left) + Gathering.columns(kept, at: pairs.right)
    return left.replacing(Column.distinctlyNamed(columns), rowCount: pairs.left.count)
  }

  /// The rows of both tables that agree; negative where the other table has none.
  private func pairs() throws -> (left: [Int], right: [Int]) {
    let (here, there) = (try left.columns(leftKeys), try right.columns(rightKeys))
    let keys = try zip(here, there).map { try $0.appended($1) }
    guard !keys.isEmpty else { throw TableError.unknownColumn("", available: left.columns) }
    let codes = Factor(keys).codes
    let missing = keys.contains { $0.missingCount > 0 } ? Self.missing(keys) : nil
    let (rows, starts) = buckets(codes, missing)
    var found: (left: [Int], right: [Int]) = ([], [])
    found.left.reserveCapacity(left.count)
    found.right.reserveCapacity(left.count)
    for row in 0..<left.count {
      let code = Int(codes[row])
      let matches = missing?[row] ?? false ? 0..<0 : starts[code]..<starts[code + 1]
      if matches.isEmpty, kind == .left {
        found.left.append(row)
        found.right.append(-1)
      }
      for place in matches {
        found.left.append(row)
        found.right.append(rows[place])
      }
    }
    return found
  }

  /// Where a key is missing.
  private static func missing(_ keys: [Column]) -> [Bool] {
    (0..<keys[0].count).map { row in keys.contains { $0.storage.isMissing(row) } }
  }

  /// The rows of the right table by their codes.
  private func buckets(
    _ codes: [Int32], _ missing: [Bool]?
  ) -> (rows: [Int], starts: [Int]) {
    let count = Int(codes.max() ?? -1) + 1
    let usable = (left.count..<codes.count).filter { !(missing?[$0] ?? false) }
    var starts = [Int](repeating: 0, count: count + 1)
    for row in usable { starts[Int(codes[row]) + 1] += 1 }
    for code in 0..<count { starts[code + 1] += starts[code] }
    var next = starts
    var rows = [Int](repeating: 0, count: usable.count)
    for row in usable {
      rows[next[Int(codes[row])]] = row - left.count
      next[Int(codes[row])] += 1
    }
    return (rows, starts)
  }
}
