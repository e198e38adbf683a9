extension Table {
  /// Some of the columns, in the order given.
  ///
  /// - Parameter names: Their names.
  /// - Returns: A table of these columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func select(_ names: String...) throws -> Table { try select(names) }

  /// Some of the columns, in the order given.
  ///
  /// - Parameter names: Their names.
  /// - Returns: A table of these columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func select(_ names: [String]) throws -> Table { replacing(try columns(names)) }

  /// The table without some of its columns.
  ///
  /// - Parameter names: Their names.
  /// - Returns: The other columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func dropping(_ names: String...) throws -> Table { try dropping(names) }

  /// The table without some of its columns.
  ///
  /// - Parameter names: Their names.
  /// - Returns: The other columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func dropping(_ names: [String]) throws -> Table {
    let dropped = Set(try names.map { (name) throws(TableError) in try place(of: name) })
    return replacing(data.indices.filter { !dropped.contains($0) }.map { data[$0] })
  }

  /// The table with another column, in the place of one of the same name or at the end.
  ///
  /// ```swift
  /// table.adding("ratio", table["carbon"] / table["nitrogen"])
  /// ```
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - column: The entries, as many as there are rows.
  /// - Returns: The table with the column.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func adding(_ name: String, _ column: Column) throws -> Table {
    guard column.count == count || data.isEmpty else {
      throw TableError.countMismatch(
        first: "The table", count, second: "“\(name)”", column.count)
    }
    var columns = data
    if let place = try? place(of: name) {
      columns[place] = column.named(name)
    } else {
      columns.append(column.named(name))
    }
    return replacing(columns, rowCount: column.count)
  }

  /// The table with another column of numbers, in the place of one of the same name or at the end.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - numbers: The entries, as many as there are rows; not-a-number where missing.
  /// - Returns: The table with the column.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func adding(_ name: String, _ numbers: [Double]) throws -> Table {
    try adding(name, Column(name, numbers))
  }

  /// The table with another column of texts, in the place of one of the same name or at the end.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - texts: The entries, as many as there are rows; empty where missing.
  /// - Returns: The table with the column.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func adding(_ name: String, _ texts: [String]) throws -> Table {
    try adding(name, Column(name, texts))
  }

  /// The table with another column, whose entries are computed row by row.
  ///
  /// ```swift
  /// table.adding("ratio") { $0["carbon"] / $0["nitrogen"] }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - entry: The entry of a row.
  /// - Returns: The table with the column.
  /// - Throws: What the closure throws.
  public func adding(_ name: String, _ entry: (Row) throws -> Value) throws -> Table {
    let values = try (0..<count).map { try entry(Row(table: self, index: $0)) }
    return try adding(name, Column(name, values))
  }

  /// The table with another name for a column.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - newName: The name it gets.
  /// - Returns: The table with the column under its new name.
  /// - Throws: ``TableError/unknownColumn(_:available:)``, ``TableError/columnTwice(_:)``.
  public func renamed(_ name: String, to newName: String) throws -> Table {
    let place = try place(of: name)
    guard newName == name || !hasColumn(newName) else { throw TableError.columnTwice(newName) }
    var columns = data
    columns[place] = columns[place].named(newName)
    return replacing(columns)
  }

  /// The table with a column of another type; entries that are none become missing.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - type: The type.
  /// - Returns: The table with the column in its type.
  /// - Throws: ``TableError/unknownColumn(_:available:)``, and what ``Column/converted(to:)`` throws.
  public func converting(_ name: String, to type: ColumnType) throws -> Table {
    try adding(name, try self[name].converted(to: type))
  }
}
