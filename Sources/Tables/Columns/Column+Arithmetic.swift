import Display

extension Column {
  /// Sums, entry by entry.
  ///
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public static func + (left: Column, right: Column) throws -> Column {
    try left.combined(with: right, "+", +)
  }

  /// Sums with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func + (left: Column, right: Double) throws -> Column {
    try left.combined(with: right, "+", +)
  }

  /// Sums with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func + (left: Double, right: Column) throws -> Column {
    try right.combined(after: left, "+", +)
  }

  /// Differences, entry by entry.
  ///
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public static func - (left: Column, right: Column) throws -> Column {
    try left.combined(with: right, "−", -)
  }

  /// Differences with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func - (left: Column, right: Double) throws -> Column {
    try left.combined(with: right, "−", -)
  }

  /// Differences with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func - (left: Double, right: Column) throws -> Column {
    try right.combined(after: left, "−", -)
  }

  /// Products, entry by entry.
  ///
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public static func * (left: Column, right: Column) throws -> Column {
    try left.combined(with: right, "×", *)
  }

  /// Products with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func * (left: Column, right: Double) throws -> Column {
    try left.combined(with: right, "×", *)
  }

  /// Products with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func * (left: Double, right: Column) throws -> Column {
    try right.combined(after: left, "×", *)
  }

  /// Quotients, entry by entry.
  ///
  /// - Throws: ``TableError`` for columns of different lengths or without numbers.
  public static func / (left: Column, right: Column) throws -> Column {
    try left.combined(with: right, "/", /)
  }

  /// Quotients with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func / (left: Column, right: Double) throws -> Column {
    try left.combined(with: right, "/", /)
  }

  /// Quotients with a number.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static func / (left: Double, right: Column) throws -> Column {
    try right.combined(after: left, "/", /)
  }

  /// The numbers with the other sign.
  ///
  /// - Throws: ``TableError`` for a column without numbers.
  public static prefix func - (operand: Column) throws -> Column {
    Column("−\(operand.term)", try operand.numbers.map { -$0 })
  }

  private func combined(
    with other: Column, _ sign: String, _ combine: (Double, Double) -> Double
  ) throws -> Column {
    try checkCount(other)
    let (left, right) = (try numbers, try other.numbers)
    return Column(
      "\(term) \(sign) \(other.term)", left.indices.map { combine(left[$0], right[$0]) })
  }

  private func combined(
    with number: Double, _ sign: String, _ combine: (Double, Double) -> Double
  ) throws -> Column {
    Column("\(term) \(sign) \(Self.text(number))", try numbers.map { combine($0, number) })
  }

  private func combined(
    after number: Double, _ sign: String, _ combine: (Double, Double) -> Double
  ) throws -> Column {
    Column("\(Self.text(number)) \(sign) \(term)", try numbers.map { combine(number, $0) })
  }

  /// Refuses a column of another length.
  func checkCount(_ other: Column) throws(TableError) {
    guard count == other.count else {
      throw TableError.countMismatch(
        first: "“\(name)”", count, second: "“\(other.name)”", other.count)
    }
  }

  /// The name as a part of a formula.
  private var term: String { name.contains(where: { "+−×/ ".contains($0) }) ? "(\(name))" : name }

  /// A number in the name of a column.
  private static func text(_ number: Double) -> String { NumberText.brief(number) }
}
