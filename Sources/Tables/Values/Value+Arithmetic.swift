extension Value {
  /// The sum of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func + (left: Value, right: Value) throws -> Value {
    try Value.combined(left, right, +)
  }

  /// The sum of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func + (left: Value, right: Double) throws -> Value {
    try Value.combined(left, .number(right), +)
  }

  /// The sum of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func + (left: Double, right: Value) throws -> Value {
    try Value.combined(Value.number(left), right, +)
  }

  /// The difference of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func - (left: Value, right: Value) throws -> Value {
    try Value.combined(left, right, -)
  }

  /// The difference of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func - (left: Value, right: Double) throws -> Value {
    try Value.combined(left, .number(right), -)
  }

  /// The difference of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func - (left: Double, right: Value) throws -> Value {
    try Value.combined(Value.number(left), right, -)
  }

  /// The product of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func * (left: Value, right: Value) throws -> Value {
    try Value.combined(left, right, *)
  }

  /// The product of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func * (left: Value, right: Double) throws -> Value {
    try Value.combined(left, .number(right), *)
  }

  /// The product of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func * (left: Double, right: Value) throws -> Value {
    try Value.combined(Value.number(left), right, *)
  }

  /// The quotient of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func / (left: Value, right: Value) throws -> Value {
    try Value.combined(left, right, /)
  }

  /// The quotient of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func / (left: Value, right: Double) throws -> Value {
    try Value.combined(left, .number(right), /)
  }

  /// The quotient of both as numbers; missing where one is missing.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static func / (left: Double, right: Value) throws -> Value {
    try Value.combined(Value.number(left), right, /)
  }

  /// The number with the other sign; missing where it is.
  ///
  /// - Throws: ``TableError`` for texts and dates.
  public static prefix func - (operand: Value) throws -> Value {
    try Value.combined(.integer(0), operand, -)
  }

  private static func combined(
    _ left: Value, _ right: Value, _ combine: (Double, Double) -> Double
  ) throws(TableError) -> Value {
    for value in [left, right] {
      switch value {
      case .text, .date: throw TableError.noNumber(value)
      case .number, .integer, .logical, .missing: break
      }
    }
    let result = combine(left.number, right.number)
    return result.isNaN ? .missing : .number(result)
  }
}
