extension Value {
  /// Whether a value is below a number; false where it is missing.
  public static func < (left: Value, right: Double) throws -> Bool {
    try left.isOrdered(<, .number(right))
  }

  /// Whether a number is below a value; false where that is missing.
  public static func < (left: Double, right: Value) throws -> Bool {
    try Value.number(left).isOrdered(<, right)
  }

  /// Whether a value is at most a number; false where it is missing.
  public static func <= (left: Value, right: Double) throws -> Bool {
    try left.isOrdered(<=, .number(right))
  }

  /// Whether a number is at most a value; false where that is missing.
  public static func <= (left: Double, right: Value) throws -> Bool {
    try Value.number(left).isOrdered(<=, right)
  }

  /// Whether a value is above a number; false where it is missing.
  public static func > (left: Value, right: Double) throws -> Bool {
    try left.isOrdered(>, .number(right))
  }

  /// Whether a number is above a value; false where that is missing.
  public static func > (left: Double, right: Value) throws -> Bool {
    try Value.number(left).isOrdered(>, right)
  }

  /// Whether a value is at least a number; false where it is missing.
  public static func >= (left: Value, right: Double) throws -> Bool {
    try left.isOrdered(>=, .number(right))
  }

  /// Whether a number is at least a value; false where that is missing.
  public static func >= (left: Double, right: Value) throws -> Bool {
    try Value.number(left).isOrdered(>=, right)
  }

  /// Whether a value is the same as a number; false where it is missing.
  public static func == (left: Value, right: Double) -> Bool {
    left == .number(right)
  }

  /// Whether a number is the same as a value; false where that is missing.
  public static func == (left: Double, right: Value) -> Bool {
    Value.number(left) == right
  }

  /// Whether a value is another than a number; false where it is missing.
  public static func != (left: Value, right: Double) -> Bool {
    left.differs(from: .number(right))
  }

  /// Whether a number is another than a value; false where that is missing.
  public static func != (left: Double, right: Value) -> Bool {
    Value.number(left).differs(from: right)
  }

  /// Whether a value is below a whole number; false where it is missing.
  public static func < (left: Value, right: Int) throws -> Bool {
    try left.isOrdered(<, .integer(right))
  }

  /// Whether a whole number is below a value; false where that is missing.
  public static func < (left: Int, right: Value) throws -> Bool {
    try Value.integer(left).isOrdered(<, right)
  }

  /// Whether a value is at most a whole number; false where it is missing.
  public static func <= (left: Value, right: Int) throws -> Bool {
    try left.isOrdered(<=, .integer(right))
  }

  /// Whether a whole number is at most a value; false where that is missing.
  public static func <= (left: Int, right: Value) throws -> Bool {
    try Value.integer(left).isOrdered(<=, right)
  }

  /// Whether a value is above a whole number; false where it is missing.
  public static func > (left: Value, right: Int) throws -> Bool {
    try left.isOrdered(>, .integer(right))
  }

  /// Whether a whole number is above a value; false where that is missing.
  public static func > (left: Int, right: Value) throws -> Bool {
    try Value.integer(left).isOrdered(>, right)
  }

  /// Whether a value is at least a whole number; false where it is missing.
  public static func >= (left: Value, right: Int) throws -> Bool {
    try left.isOrdered(>=, .integer(right))
  }

  /// Whether a whole number is at least a value; false where that is missing.
  public static func >= (left: Int, right: Value) throws -> Bool {
    try Value.integer(left).isOrdered(>=, right)
  }

  /// Whether a value is the same as a whole number; false where it is missing.
  public static func == (left: Value, right: Int) -> Bool {
    left == .integer(right)
  }

  /// Whether a whole number is the same as a value; false where that is missing.
  public static func == (left: Int, right: Value) -> Bool {
    Value.integer(left) == right
  }

  /// Whether a value is another than a whole number; false where it is missing.
  public static func != (left: Value, right: Int) -> Bool {
    left.differs(from: .integer(right))
  }

  /// Whether a whole number is another than a value; false where that is missing.
  public static func != (left: Int, right: Value) -> Bool {
    Value.integer(left).differs(from: right)
  }

  /// Whether a value is below a text; false where it is missing.
  public static func < (left: Value, right: String) throws -> Bool {
    try left.isOrdered(<, .text(right))
  }

  /// Whether a text is below a value; false where that is missing.
  public static func < (left: String, right: Value) throws -> Bool {
    try Value.text(left).isOrdered(<, right)
  }

  /// Whether a value is at most a text; false where it is missing.
  public static func <= (left: Value, right: String) throws -> Bool {
    try left.isOrdered(<=, .text(right))
  }

  /// Whether a text is at most a value; false where that is missing.
  public static func <= (left: String, right: Value) throws -> Bool {
    try Value.text(left).isOrdered(<=, right)
  }

  /// Whether a value is above a text; false where it is missing.
  public static func > (left: Value, right: String) throws -> Bool {
    try left.isOrdered(>, .text(right))
  }

  /// Whether a text is above a value; false where that is missing.
  public static func > (left: String, right: Value) throws -> Bool {
    try Value.text(left).isOrdered(>, right)
  }

  /// Whether a value is at least a text; false where it is missing.
  public static func >= (left: Value, right: String) throws -> Bool {
    try left.isOrdered(>=, .text(right))
  }

  /// Whether a text is at least a value; false where that is missing.
  public static func >= (left: String, right: Value) throws -> Bool {
    try Value.text(left).isOrdered(>=, right)
  }

  /// Whether a value is the same as a text; false where it is missing.
  public static func == (left: Value, right: String) -> Bool {
    left == .text(right)
  }

  /// Whether a text is the same as a value; false where that is missing.
  public static func == (left: String, right: Value) -> Bool {
    Value.text(left) == right
  }

  /// Whether a value is another than a text; false where it is missing.
  public static func != (left: Value, right: String) -> Bool {
    left.differs(from: .text(right))
  }

  /// Whether a text is another than a value; false where that is missing.
  public static func != (left: String, right: Value) -> Bool {
    Value.text(left).differs(from: right)
  }

  /// Whether a value is below another; false where one is missing.
  public static func < (left: Value, right: Value) throws -> Bool {
    try left.isOrdered(<, right)
  }

  /// Whether a value is at most another; false where one is missing.
  public static func <= (left: Value, right: Value) throws -> Bool {
    try left.isOrdered(<=, right)
  }

  /// Whether a value is above another; false where one is missing.
  public static func > (left: Value, right: Value) throws -> Bool {
    try left.isOrdered(>, right)
  }

  /// Whether a value is at least another; false where one is missing.
  public static func >= (left: Value, right: Value) throws -> Bool {
    try left.isOrdered(>=, right)
  }
}

extension Value {
  /// Whether both are known and differ.
  private func differs(from other: Value) -> Bool {
    !isMissing && !other.isMissing && self != other
  }

  /// Compares numbers with numbers, and texts with texts and dates in the form `2001-05-31`.
  private func isOrdered(
    _ compare: (Order, Order) -> Bool, _ other: Value
  ) throws(TableError) -> Bool {
    guard !isMissing, !other.isMissing else { return false }
    switch (self, other) {
    case (.text, .text), (.text, .date), (.date, .text), (.date, .date):
      return compare(.text(text), .text(other.text))
    case (.text, _), (_, .text), (.date, _), (_, .date):
      throw TableError.cannotCompare(self, other)
    default: return compare(.number(number), .number(other.number))
    }
  }

  /// What is compared.
  private enum Order: Comparable {
    case number(Double)
    case text(String)
  }
}
