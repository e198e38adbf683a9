import Basics

extension Table {
  /// The rows for which a condition is true.
  ///
  /// ```swift
  /// table.filtered { $0["clay"] > 20 }
  /// ```
  ///
  /// - Parameter condition: The condition; a comparison with a missing value is false.
  /// - Returns: Those it is true for, in their order.
  /// - Throws: What the condition throws.
  public func filtered(_ condition: (Row) throws -> Bool) throws -> Table {
    rows(at: try (0..<count).filter { try condition(Row(table: self, index: $0)) })
  }

  /// The rows for which a mask is true.
  ///
  /// ```swift
  /// table.where(table["clay"] > 20)
  /// ```
  ///
  /// - Parameter mask: A truth a row.
  /// - Returns: The rows, or profiles, in their order.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public func `where`(_ mask: Mask) throws -> Table {
    guard mask.rows.count == count else {
      throw TableError.countMismatch(
        first: "The table", count, second: "the mask", mask.rows.count)
    }
    return rows(at: mask.indices)
  }

  /// The rows whose entry in a column is a certain text, for example
  /// `profiles.checks.filtered("rule", is: "overlap")`.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - text: The entry as the table shows it.
  /// - Returns: A table of the same columns.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func filtered(_ column: String, is text: String) throws -> Table {
    let entries = try self[column]
    var result = rows(at: (0..<count).filter { entries.value(at: $0).text == text })
    result.title = "\(result.count) of \(count.counted("row")): \(column) is \(text)"
    return result
  }

  /// The first rows.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: The rows, in their order.
  public func head(_ count: Int = 5) -> Table {
    rows(at: Array(0..<min(max(count, 0), self.count)))
  }

  /// The last rows.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: The rows, in their order.
  public func tail(_ count: Int = 5) -> Table {
    rows(at: Array((self.count - min(max(count, 0), self.count))..<self.count))
  }

  /// Rows drawn at random, each at most once, in the order of the table.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - seed: The same seed gives the same rows.
  /// - Returns: The rows, in their order.
  public func sampled(_ count: Int, seed: Int) -> Table {
    var generator = SeededGenerator(seed: seed)
    let places = Array(0..<self.count).shuffled(using: &generator)
    return rows(at: places.prefix(max(count, 0)).sorted())
  }

  /// The rows of which nothing is missing.
  ///
  /// - Parameter columns: The columns that count; none for all.
  /// - Returns: The other rows, in their order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func dropMissing(_ columns: String...) throws -> Table { try dropMissing(columns) }

  /// The rows of which nothing is missing.
  ///
  /// - Parameter columns: The columns that count; none for all.
  /// - Returns: The other rows, in their order.
  /// - Throws: ``TableError/unknownColumn(_:available:)``.
  public func dropMissing(_ columns: [String]) throws -> Table {
    let looked = columns.isEmpty ? data : try self.columns(columns)
    return rows(
      at: (0..<count).filter { row in looked.allSatisfy { !$0.storage.isMissing(row) } })
  }

  /// The rows at some places; missing entries for a negative place.
  package func rows(at places: [Int]) -> Table {
    replacing(data.map { $0.gathered(places) }, rowCount: places.count)
  }
}
