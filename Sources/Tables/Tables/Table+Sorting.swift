extension Table {
  /// The rows in the order of a column; missing entries last, equal rows as they stood.
  ///
  /// - Parameters:
  ///   - column: The column's name. Texts are ordered by the numbers of their letters in Unicode,
  ///     categories by the order of their levels.
  ///   - descending: Whether the greatest comes first.
  /// - Returns: All rows in their new order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func sorted(by column: String, descending: Bool = false) throws -> Table {
    let column = try self[column]
    return rows(at: RowOrder.of([(column, descending)], count: count))
  }

  /// The rows in the order of several columns, the most important first; missing entries last.
  ///
  /// - Parameters:
  ///   - columns: The columns' names.
  ///   - descending: Whether the greatest comes first.
  /// - Returns: All rows in their new order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func sorted(by columns: [String], descending: Bool = false) throws -> Table {
    let keys = try self.columns(columns).map { (column: $0, isDescending: descending) }
    return rows(at: RowOrder.of(keys, count: count))
  }

  /// The rows in another order: the last one first.
  public func reversed() -> Table { rows(at: (0..<count).reversed()) }
}
