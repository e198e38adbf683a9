/// One row of a table.
///
/// ```swift
/// table.filtered { $0["clay"] > 20 && $0["landuse"] == "forest" }
/// table.rows[0]["clay"]
/// ```
public struct Row: Sendable {
  /// The table.
  let table: Table
  /// The row's number, from 0.
  public let index: Int

  /// One entry.
  ///
  /// - Parameter column: The column's name.
  /// - Throws: ``TableError/unknownColumn(_:available:)`` with the nearest names.
  public subscript(column: String) -> Value {
    get throws { table.data[try table.place(of: column)].value(at: index) }
  }

  /// The entries in the order of the columns.
  public var values: [Value] { table.data.map { $0.value(at: index) } }
}

extension Row: CustomStringConvertible {
  /// The entries with the names of their columns.
  public var description: String {
    zip(table.columns, values).map { "\($0): \($1)" }.joined(separator: ", ")
  }
}
