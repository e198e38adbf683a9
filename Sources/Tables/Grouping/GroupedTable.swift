/// A table whose rows are grouped by the entries of columns.
///
/// ```swift
/// let groups = horizons.grouped(by: "landuse", "layer")
/// groups.mean("clay")
/// groups.summary("clay", .mean, .sd, .count)
/// groups.count
/// ```
///
/// Groups are in ascending order of their entries, with missing ones as the last group.
public struct GroupedTable: Sendable {
  /// The table.
  let table: Table
  /// The columns that make the groups.
  let keys: [Column]
  /// Which group a row belongs to.
  let factor: Factor

  /// How many groups there are.
  public var groupCount: Int { factor.count }

  /// How many rows each group has: the columns of the groups and `count`.
  public var count: Table { result([Column(free("count"), factor.counts)]) }

  /// Several statistics of one column.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - statistics: What to compute; mean, standard deviation and count without any.
  /// - Returns: The columns of the groups, and one a statistic.
  /// - Throws: ``TableError``.
  public func summary(_ column: String, _ statistics: Statistic...) throws -> Table {
    try summary(column, statistics)
  }

  /// Several statistics of one column.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - statistics: What to compute; mean, standard deviation and count without any.
  /// - Returns: The columns of the groups, and one a statistic.
  /// - Throws: ``TableError``.
  public func summary(_ column: String, _ statistics: [Statistic]) throws -> Table {
    let column = try table[column]
    let wanted = statistics.isEmpty ? [.mean, .sd, .count] : statistics
    return result(try wanted.map { try values($0, of: column).named(free($0.name)) })
  }

  /// One statistic of several columns.
  ///
  /// - Parameters:
  ///   - columns: The columns' names.
  ///   - statistic: What to compute.
  /// - Returns: The columns of the groups, and one a column.
  /// - Throws: ``TableError``.
  public func summary(of columns: [String], _ statistic: Statistic) throws -> Table {
    result(try table.columns(columns).map { try values(statistic, of: $0) })
  }

  /// One entry a group, computed from its rows.
  ///
  /// - Parameters:
  ///   - name: The name of the new column.
  ///   - entry: The entry of a group.
  /// - Returns: The columns of the groups and the new one.
  /// - Throws: What the closure throws.
  public func summary(_ name: String, _ entry: (Table) throws -> Value) throws -> Table {
    result([Column(name, try tables.map(entry))])
  }

  /// The groups as tables of their own, in order.
  public var tables: [Table] {
    let (rows, starts) = factor.members
    return (0..<factor.count).map { table.rows(at: Array(rows[starts[$0]..<starts[$0 + 1]])) }
  }

  /// A column that says of which group a row is, with the names of the groups as categories.
  var labels: Column {
    let names = factor.examples.map { row in
      keys.map { $0.storage.isMissing(row) ? "missing" : $0.value(at: row).text }
        .joined(separator: ", ")
    }
    return Column(
      keys.map(\.name).joined(separator: ", "),
      .categories(CategoryStorage(codes: factor.codes, levels: names)))
  }

  /// The columns of the groups with others.
  private func result(_ columns: [Column]) -> Table {
    var result = Table(unchecked: keys.map { $0.gathered(factor.examples) } + columns)
    result.showsTypes = true
    return result
  }

  /// A name that no column of the groups bears.
  private func free(_ name: String) -> String {
    keys.contains { $0.name == name } ? name + " of rows" : name
  }

  private func values(_ statistic: Statistic, of column: Column) throws -> Column {
    let values = try GroupStatistics(factor: factor, column: column).values(statistic)
    return statistic.keepsUnit ? values.with(unit: column.unit) : values
  }
}

extension GroupedTable {
  /// The means of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func mean(_ columns: String...) throws -> Table { try summary(of: columns, .mean) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func mean(_ columns: [String]) throws -> Table { try summary(of: columns, .mean) }
  /// The medians of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func median(_ columns: String...) throws -> Table { try summary(of: columns, .median) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func median(_ columns: [String]) throws -> Table { try summary(of: columns, .median) }
  /// The standard deviations of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func sd(_ columns: String...) throws -> Table { try summary(of: columns, .sd) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func sd(_ columns: [String]) throws -> Table { try summary(of: columns, .sd) }
  /// The sums of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func sum(_ columns: String...) throws -> Table { try summary(of: columns, .sum) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func sum(_ columns: [String]) throws -> Table { try summary(of: columns, .sum) }
  /// The least entries of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func min(_ columns: String...) throws -> Table { try summary(of: columns, .min) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func min(_ columns: [String]) throws -> Table { try summary(of: columns, .min) }
  /// The greatest entries of columns; missing entries are left out.
  ///
  /// - Throws: ``TableError``.
  public func max(_ columns: String...) throws -> Table { try summary(of: columns, .max) }
  /// The same statistic of columns.
  ///
  /// - Throws: ``TableError``.
  public func max(_ columns: [String]) throws -> Table { try summary(of: columns, .max) }
  /// A quantile of a column; missing entries are left out.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - probability: The share of numbers below it, 0 to 1.
  /// - Returns: The columns of the groups, and the quantile.
  /// - Throws: ``TableError``.
  public func quantile(_ column: String, _ probability: Double) throws -> Table {
    try summary(column, [.quantile(probability)])
  }
}

extension Table {
  /// The rows in groups, by the entries of columns.
  ///
  /// - Parameter columns: The columns' names.
  /// - Returns: The groups, to be summarised.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func grouped(by columns: String...) throws -> GroupedTable { try grouped(by: columns) }

  /// The rows in groups, by the entries of columns.
  ///
  /// - Parameter columns: The columns' names, one at least.
  /// - Returns: The groups, to be summarised.
  /// - Throws: ``TableError``.
  public func grouped(by columns: [String]) throws -> GroupedTable {
    guard !columns.isEmpty else {
      throw TableError.outOfRange(
        "The number of columns to group by", value: 0, expected: "one or more")
    }
    let keys = try self.columns(columns)
    return GroupedTable(table: self, keys: keys, factor: Factor(keys))
  }
}
