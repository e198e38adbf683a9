extension Column {
  /// Where entries are below a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func < (left: Column, right: Double) throws -> Mask {
    try left.compared(.below, with: .number(right))
  }

  /// Where entries are below a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func < (left: Column, right: Int) throws -> Mask {
    try left.compared(.below, with: .integer(right))
  }

  /// Where entries are below a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func < (left: Column, right: String) throws -> Mask {
    try left.compared(.below, with: .text(right))
  }

  /// Where entries are below those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func < (left: Column, right: Column) throws -> Mask {
    try left.compared(.below, with: right)
  }

  /// Where entries are at most a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func <= (left: Column, right: Double) throws -> Mask {
    try left.compared(.atMost, with: .number(right))
  }

  /// Where entries are at most a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func <= (left: Column, right: Int) throws -> Mask {
    try left.compared(.atMost, with: .integer(right))
  }

  /// Where entries are at most a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func <= (left: Column, right: String) throws -> Mask {
    try left.compared(.atMost, with: .text(right))
  }

  /// Where entries are at most those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func <= (left: Column, right: Column) throws -> Mask {
    try left.compared(.atMost, with: right)
  }

  /// Where entries are above a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func > (left: Column, right: Double) throws -> Mask {
    try left.compared(.above, with: .number(right))
  }

  /// Where entries are above a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func > (left: Column, right: Int) throws -> Mask {
    try left.compared(.above, with: .integer(right))
  }

  /// Where entries are above a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func > (left: Column, right: String) throws -> Mask {
    try left.compared(.above, with: .text(right))
  }

  /// Where entries are above those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func > (left: Column, right: Column) throws -> Mask {
    try left.compared(.above, with: right)
  }

  /// Where entries are at least a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func >= (left: Column, right: Double) throws -> Mask {
    try left.compared(.atLeast, with: .number(right))
  }

  /// Where entries are at least a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func >= (left: Column, right: Int) throws -> Mask {
    try left.compared(.atLeast, with: .integer(right))
  }

  /// Where entries are at least a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func >= (left: Column, right: String) throws -> Mask {
    try left.compared(.atLeast, with: .text(right))
  }

  /// Where entries are at least those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func >= (left: Column, right: Column) throws -> Mask {
    try left.compared(.atLeast, with: right)
  }

  /// Where entries are the same as a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func == (left: Column, right: Double) throws -> Mask {
    try left.compared(.same, with: .number(right))
  }

  /// Where entries are the same as a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func == (left: Column, right: Int) throws -> Mask {
    try left.compared(.same, with: .integer(right))
  }

  /// Where entries are the same as a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func == (left: Column, right: String) throws -> Mask {
    try left.compared(.same, with: .text(right))
  }

  /// Where entries are the same as those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func == (left: Column, right: Column) throws -> Mask {
    try left.compared(.same, with: right)
  }

  /// Where entries are another than a number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func != (left: Column, right: Double) throws -> Mask {
    try left.compared(.other, with: .number(right))
  }

  /// Where entries are another than a whole number; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func != (left: Column, right: Int) throws -> Mask {
    try left.compared(.other, with: .integer(right))
  }

  /// Where entries are another than a text; false where missing.
  ///
  /// - Throws: ``TableError/cannotCompare(_:_:)``.
  public static func != (left: Column, right: String) throws -> Mask {
    try left.compared(.other, with: .text(right))
  }

  /// Where entries are another than those of another column; false where one is missing.
  ///
  /// - Throws: ``TableError`` for different lengths, and where numbers meet texts.
  public static func != (left: Column, right: Column) throws -> Mask {
    try left.compared(.other, with: right)
  }
}
