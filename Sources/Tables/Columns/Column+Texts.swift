extension Column {
  /// Where texts hold another one; false where missing.
  ///
  /// - Parameter part: What is looked for, letter case included.
  /// - Returns: A truth an entry.
  public func contains(_ part: String) -> Mask { matching { $0.contains(part) } }

  /// Where texts begin with another one; false where missing.
  ///
  /// - Parameter prefix: What is looked for, letter case included.
  /// - Returns: A truth an entry.
  public func hasPrefix(_ prefix: String) -> Mask { matching { $0.hasPrefix(prefix) } }

  /// Where texts end with another one; false where missing.
  ///
  /// - Parameter suffix: What is looked for, letter case included.
  /// - Returns: A truth an entry.
  public func hasSuffix(_ suffix: String) -> Mask { matching { $0.hasSuffix(suffix) } }

  /// Where texts are among some; false where missing.
  ///
  /// - Parameter texts: The texts, for example `["Oxisol", "Ultisol"]`.
  /// - Returns: A truth an entry.
  public func isIn(_ texts: [String]) -> Mask {
    let wanted = Set(texts)
    return matching { wanted.contains($0) }
  }

  /// Where numbers are among some; false where missing.
  ///
  /// - Parameter numbers: The numbers.
  /// - Returns: A truth an entry.
  /// - Throws: ``TableError/noNumbers(column:type:example:)``.
  public func isIn(_ numbers: [Double]) throws -> Mask {
    let wanted = Set(numbers)
    return Mask(try self.numbers.map { wanted.contains($0) })
  }

  /// The texts after a function, entry by entry; missing ones stay so.
  ///
  /// - Parameter transform: The function, for example `{ $0.uppercased() }`.
  /// - Returns: A column of texts.
  /// - Throws: What the function throws.
  public func mappedTexts(_ transform: (String) throws -> String) rethrows -> Column {
    let texts = texts
    return Column(
      name, try texts.indices.map { storage.isMissing($0) ? "" : try transform(texts[$0]) })
  }

  /// Where texts fulfil a condition; entries that are no texts are taken as they are shown.
  private func matching(_ condition: (String) -> Bool) -> Mask {
    if case .categories(let categories) = storage {
      let holds = categories.levels.map(condition)
      return Mask(categories.codes.map { $0 >= 0 && holds[Int($0)] })
    }
    let texts = texts
    return Mask(texts.indices.map { !storage.isMissing($0) && condition(texts[$0]) })
  }
}

extension Column {
  /// The years of dates.
  ///
  /// - Throws: ``TableError/wrongType(column:found:expected:)``.
  public var year: Column { get throws { try part("year") { $0.year } } }

  /// The months of dates, 1 to 12.
  ///
  /// - Throws: ``TableError/wrongType(column:found:expected:)``.
  public var month: Column { get throws { try part("month") { $0.month } } }

  /// The days of the month of dates, 1 to 31.
  ///
  /// - Throws: ``TableError/wrongType(column:found:expected:)``.
  public var day: Column { get throws { try part("day") { $0.day } } }

  private func part(
    _ name: String, _ value: (CalendarDay) -> Int
  ) throws(TableError) -> Column {
    guard case .dates(let dates) = storage else {
      throw TableError.wrongType(column: self.name, found: type, expected: .date)
    }
    return Column(
      "\(name) of \(self.name)",
      dates.map { seconds in
        !(seconds.magnitude < DateText.limit)
          ? ColumnStorage.missingInteger
          : value(CalendarDay(sinceEpoch: Int((seconds / 86_400).rounded(.down))))
      })
  }
}
