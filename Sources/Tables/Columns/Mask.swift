import Display

/// Which rows of a table something is true for.
///
/// ```swift
/// table.where(table["clay"] > 20 && !table["ph"].isMissing)
/// ```
public struct Mask: Sendable, Equatable, CustomStringConvertible {
  /// A truth a row.
  public let rows: [Bool]

  /// Makes a mask.
  ///
  /// - Parameter rows: A truth a row.
  public init(_ rows: [Bool]) { self.rows = rows }

  /// How many rows it is true for.
  public var count: Int { rows.count { $0 } }

  /// How many rows it is true for, of how many.
  public var description: String { "true for \(count) of \(rows.count.counted("row"))" }

  /// The rows that it is true for.
  public var indices: [Int] { rows.indices.filter { rows[$0] } }

  /// True where both are.
  ///
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public static func & (left: Mask, right: Mask) throws -> Mask {
    try left.combined(with: right) { $0 && $1 }
  }

  /// True where one is, or both are.
  ///
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public static func | (left: Mask, right: Mask) throws -> Mask {
    try left.combined(with: right) { $0 || $1 }
  }

  /// True where both are; binds less than comparisons.
  ///
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public static func && (left: Mask, right: Mask) throws -> Mask { try left & right }

  /// True where one is, or both are; binds less than comparisons.
  ///
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``.
  public static func || (left: Mask, right: Mask) throws -> Mask { try left | right }

  /// True where it is false.
  public static prefix func ! (operand: Mask) -> Mask { Mask(operand.rows.map { !$0 }) }

  private func combined(
    with other: Mask, _ combine: (Bool, Bool) -> Bool
  ) throws(TableError) -> Mask {
    guard rows.count == other.rows.count else {
      throw TableError.countMismatch(
        first: "The first mask", rows.count, second: "the second", other.rows.count)
    }
    return Mask(zip(rows, other.rows).map(combine))
  }
}
