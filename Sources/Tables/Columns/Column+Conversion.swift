extension Column {
  /// The entries as another type; those that are none become missing.
  ///
  /// Texts become numbers with a decimal point or comma; truths are `true`, `yes`, `T`, `Y` and `1`, and
  /// their opposites; dates are written as `2001-05-31`, with a time or without.
  ///
  /// - Parameter type: The type.
  /// - Returns: A column of the same name; compare ``missingCount`` to see what was lost.
  /// - Throws: ``TableError/wrongType(column:found:expected:)`` for dates as numbers and numbers as
  ///   dates.
  public func converted(to type: ColumnType) throws -> Column {
    switch type {
    case self.type: return self
    case .number: return Column(name, try asNumbers())
    case .integer: return Column(name, try asNumbers().map(Self.whole))
    case .logical: return Column(name, .logicals(try asTruths()))
    case .date: return Column(name, .dates(try asDates()))
    case .text: return Column(name, .texts(TextStorage(optionalTexts)))
    case .category: return Column(name, .categories(CategoryStorage(optionalTexts)))
    case .mixed: return Column(name, .mixed(values))
    }
  }

  /// The entries as categories in an order of their own, for plots and tables of groups.
  ///
  /// - Parameter levels: The categories in their order; entries that are none of them become missing.
  /// - Returns: A column of categories.
  public func categories(_ levels: [String]) -> Column {
    Column(name, .categories(CategoryStorage(optionalTexts, levels: levels)))
  }

  /// The categories of a column of such, in their order; else the distinct texts in alphabetical order.
  public var levels: [String] {
    if case .categories(let categories) = storage { return categories.levels }
    return Set(optionalTexts.compactMap { $0 }).sorted()
  }

  /// The entries as texts; `nil` where missing.
  package var optionalTexts: [String?] {
    (0..<count).map { storage.isMissing($0) ? nil : value(at: $0).stored }
  }

  private func asNumbers() throws -> [Double] {
    switch storage {
    case .texts, .categories, .mixed: return texts.map { NumberEntry($0).value }
    case .dates: throw TableError.wrongType(column: name, found: type, expected: .number)
    case .numbers, .integers, .logicals: return try numbers
    }
  }

  private func asTruths() throws -> [Int8] {
    if let numbers = try? numbers { return numbers.map { $0.isNaN ? -1 : $0 == 0 ? 0 : 1 } }
    return optionalTexts.map { $0.flatMap { TruthText.truth($0) }.map { $0 ? 1 : 0 } ?? -1 }
  }

  private func asDates() throws(TableError) -> [Double] {
    if type.isNumeric, missingCount < count {
      throw TableError.wrongType(column: name, found: type, expected: .date)
    }
    return optionalTexts.map { $0.flatMap { DateText.seconds($0) } ?? .nan }
  }

  private static func whole(_ number: Double) -> Int {
    Int(exactly: number.rounded()) ?? ColumnStorage.missingInteger
  }
}

/// How truths are written.
enum TruthText {
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "t", "yes", "y", "1": true
    case "false", "f", "no", "n", "0": false
    default: nil
    }
  }
}

extension TruthText {
  /// A truth that is written in full, as a column of such must be to be taken for one.
  static func plainTruth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }
}
