extension Table {
  /// The rows of this table and of another one below them, columns matched by their names; what only
  /// one of the tables has is missing in the rows of the other.
  ///
  /// - Parameter other: The other table.
  /// - Returns: The columns of this table and those that only the other has.
  /// - Throws: ``TableError/cannotCompare(_:_:)`` where a column holds numbers here and texts there.
  public func appended(_ other: Table) throws -> Table {
    let names = columns + other.columns.filter { !hasColumn($0) }
    let all = try names.map { name -> Column in
      let here = try? self[name]
      let there = try? other[name]
      let empty = { (count: Int) in Column(name, [Double](repeating: .nan, count: count)) }
      return try (here ?? empty(count)).appended(there ?? empty(other.count))
    }
    return replacing(all, rowCount: count + other.count)
  }

  /// The distinct rows, each where it first occurs.
  ///
  /// - Parameter columns: The columns that count; none for all. The other columns are kept.
  /// - Returns: The rows in their order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func distinct(_ columns: String...) throws -> Table { try distinct(columns) }

  /// The distinct rows, each where it first occurs.
  ///
  /// - Parameter columns: The columns that count; none for all. The other columns are kept.
  /// - Returns: The rows in their order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func distinct(_ columns: [String]) throws -> Table {
    let looked = columns.isEmpty ? data : try self.columns(columns)
    guard !looked.isEmpty else { return self }
    let factor = Factor(looked)
    var isSeen = [Bool](repeating: false, count: factor.count)
    return rows(
      at: (0..<count).filter { row in
        let code = Int(factor.codes[row])
        defer { isSeen[code] = true }
        return !isSeen[code]
      })
  }
}

extension Column {
  /// The entries of this column and those of another one after them.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)`` for numbers and texts.
  func appended(_ other: Column) throws -> Column {
    switch (storage, other.storage) {
    case (.numbers(let first), .numbers(let second)): return Column(name, first + second)
    case (.integers(let first), .integers(let second)): return Column(name, first + second)
    case (.logicals(let first), .logicals(let second)):
      return Column(name, .logicals(first + second))
    case (.dates(let first), .dates(let second)): return Column(name, .dates(first + second))
    case (.texts(let first), .texts(let second)):
      return Column(name, .texts(TextStorage(joining: [first, second])))
    default: return try appendedOther(other)
    }
  }

  private func appendedOther(_ other: Column) throws -> Column {
    if missingCount == count || other.missingCount == other.count || type == .mixed {
      return rebuilt(values + other.values, as: missingCount == count ? other.type : type)
    }
    if type.isNumeric, other.type.isNumeric {
      return Column(name, try numbers + other.numbers)
    }
    let isText: Set<ColumnType> = [.text, .category]
    guard isText.contains(type), isText.contains(other.type) else {
      let example = { (column: Column) in column.values.first { !$0.isMissing } ?? .missing }
      throw TableError.cannotCompare(example(self), example(other))
    }
    guard type == .category, other.type == .category else {
      return Column(name, .texts(TextStorage(optionalTexts + other.optionalTexts)))
    }
    let levels = self.levels + other.levels.filter { !self.levels.contains($0) }
    let texts = optionalTexts + other.optionalTexts
    return Column(name, .categories(CategoryStorage(texts, levels: levels)))
  }

  private func rebuilt(_ values: [Value], as type: ColumnType) -> Column {
    let column = Column(name, values)
    return column.type == type ? column : (try? column.converted(to: type)) ?? column
  }
}
