extension Table {
  /// Fewer columns and more rows: each row becomes one a column that is named, with the column's name in
  /// one new column and its entry in another.
  ///
  /// ```swift
  /// table.pivotedLonger(["clay", "silt", "sand"], names: "fraction", values: "percent")
  /// ```
  ///
  /// - Parameters:
  ///   - columns: The columns that become rows, all of numbers or all of texts.
  ///   - names: The new column with their names, as categories in the order given.
  ///   - values: The new column with their entries.
  /// - Returns: The other columns, repeated, and the two new ones.
  /// - Throws: ``TableError``.
  public func pivotedLonger(
    _ columns: [String], names: String = "name", values: String = "value"
  ) throws -> Table {
    let stacked = try self.columns(columns)
    guard let first = stacked.first else { return self }
    let kept = data.filter { !columns.contains($0.name) }
    for name in [names, values] where kept.contains(where: { $0.name == name }) {
      throw TableError.columnTwice(name)
    }
    // Row by row, as the tables that people read: all columns of the first row, then of the second.
    let below = try stacked.dropFirst().reduce(first) { try $0.appended($1) }
    let width = stacked.count
    let order = (0..<count).flatMap { row in (0..<width).map { $0 * count + row } }
    let codes = (0..<count).flatMap { _ in (0..<Int32(width)) }
    let repeated = (0..<count).flatMap { [Int](repeating: $0, count: width) }
    return replacing(
      kept.map { $0.gathered(repeated) } + [
        Column(names, .categories(CategoryStorage(codes: codes, levels: columns))),
        below.gathered(order).named(values),
      ], rowCount: count * width)
  }

  /// More columns and fewer rows: the entries of one column become columns, filled with those of
  /// another.
  ///
  /// ```swift
  /// layers.pivotedWider(names: "layer", values: "carbon")
  /// ```
  ///
  /// - Parameters:
  ///   - names: The column whose entries become names of columns, in their order.
  ///   - values: The column with what fills them.
  ///   - statistic: What to make of several rows that fall into one place; refused without.
  /// - Returns: A row for every combination of the other columns, in the order of their first rows.
  /// - Throws: ``TableError``.
  public func pivotedWider(
    names: String, values: String, summarizing statistic: Statistic? = nil
  ) throws -> Table {
    let (heads, entries) = (try self[names], try self[values])
    let kept = data.filter { $0.name != names && $0.name != values }
    let pivot = Pivot(heads: heads, entries: entries, kept: kept, count: count)
    return replacing(try pivot.columns(statistic), rowCount: pivot.rowCount)
  }
}

/// Spreads the entries of a column over new columns.
private struct Pivot {
  let heads: Column
  let entries: Column
  let kept: [Column]
  /// The column of each row.
  let factor: Factor
  /// The new row of each row.
  var places: [Int] = []
  /// For every new row the first one of the old table.
  var examples: [Int] = []

  var rowCount: Int { examples.count }

  init(heads: Column, entries: Column, kept: [Column], count: Int) {
    self.heads = heads
    self.entries = entries
    self.kept = kept
    factor = Factor(heads)
    guard !kept.isEmpty else {
      places = [Int](repeating: 0, count: count)
      examples = count > 0 ? [0] : []
      return
    }
    let rows = Factor(kept)
    var numbers = [Int](repeating: -1, count: rows.count)
    for (row, code) in rows.codes.enumerated() {
      if numbers[Int(code)] < 0 {
        numbers[Int(code)] = examples.count
        examples.append(row)
      }
      places.append(numbers[Int(code)])
    }
  }

  func columns(_ statistic: Statistic?) throws -> [Column] {
    let new = try (0..<factor.count).map { try column($0, statistic) }
    for column in new where kept.contains(where: { $0.name == column.name }) {
      throw TableError.columnTwice(column.name)
    }
    return kept.map { $0.gathered(examples) } + new
  }

  private func column(_ head: Int, _ statistic: Statistic?) throws -> Column {
    let example = factor.examples[head]
    let name = heads.storage.isMissing(example) ? "missing" : heads.value(at: example).stored
    var members = [[Int]](repeating: [], count: rowCount)
    for (row, code) in factor.codes.enumerated() where Int(code) == head {
      members[places[row]].append(row)
    }
    if let statistic {
      return Column(
        name,
        try members.map { $0.isEmpty ? .missing : try statistic.value(of: entries.gathered($0)) })
    }
    if let several = members.first(where: { $0.count > 1 }) {
      throw TableError.severalRows(row: described(several[0]), column: name)
    }
    return entries.gathered(members.map { $0.first ?? -1 }).named(name)
  }

  private func described(_ row: Int) -> String {
    kept.map { "\($0.name) \($0.value(at: row).text)" }.joined(separator: ", ")
  }
}
