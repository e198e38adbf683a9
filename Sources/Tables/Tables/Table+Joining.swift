import Basics

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

  /// Rows of both tables that agree: of the left table, or `nil` where they are all in their order, and
  /// of the right one, negative where it has none.
  private typealias Pairs = (left: [Int]?, right: [Int])

  func result() throws -> Table {
    let pairs = try pairs()
    let kept = right.data.filter { !rightKeys.contains($0.name) }
    let columns =
      (pairs.left.map { rows in left.data.map { $0.gathered(rows) } } ?? left.data)
      + kept.map { $0.gathered(pairs.right) }
    return left.replacing(Column.distinctlyNamed(columns), rowCount: pairs.right.count)
  }

  private func pairs() throws -> Pairs {
    let (here, there) = (try left.columns(leftKeys), try right.columns(rightKeys))
    guard !here.isEmpty else { throw TableError.unknownColumn("", available: left.columns) }
    let keys = try JoinKeys(here, there)
    let index = RowIndex(keys.right)
    let pieces = try Shards.map(RowPieces.count(of: left.count)) { piece -> Pairs in
      let rows = RowPieces.rows(of: piece, among: left.count)
      return single(rows, keys.left, index) ?? several(rows, keys.left, index)
    }
    let right = pieces.flatMap { $0.right }
    guard pieces.contains(where: { $0.left != nil }) else { return (nil, right) }
    let rows = pieces.enumerated().flatMap { number, piece in
      piece.left ?? Array(RowPieces.rows(of: number, among: left.count))
    }
    return (rows, right)
  }

  /// The pairs of rows that agree with one other row each; `nil` where some do not.
  private func single(_ rows: Range<Int>, _ keys: [UInt64], _ index: RowIndex) -> Pairs? {
    var found: [Int] = []
    found.reserveCapacity(rows.count)
    for row in rows {
      let match = index.row(of: keys[row])
      if match < 0 ? kind == .inner : index.row(after: match) >= 0 { return nil }
      found.append(Int(match))
    }
    return (nil, found)
  }

  private func several(_ rows: Range<Int>, _ keys: [UInt64], _ index: RowIndex) -> Pairs {
    var found: (left: [Int], right: [Int]) = ([], [])
    for row in rows {
      var match = index.row(of: keys[row])
      if match < 0, kind == .left {
        found.left.append(row)
        found.right.append(-1)
      }
      while match >= 0 {
        found.left.append(row)
        found.right.append(Int(match))
        match = index.row(after: match)
      }
    }
    return (found.left, found.right)
  }
}
