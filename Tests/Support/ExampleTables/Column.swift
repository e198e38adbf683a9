/// A column of numbers, with operators that work element by element.
public struct Column: Sendable, ExpressibleByArrayLiteral, CustomStringConvertible {
  /// The numbers.
  public var values: [Double]

  /// Makes a column of its numbers.
  public init(_ values: [Double]) { self.values = values }

  /// Makes a column of a literal.
  public init(arrayLiteral elements: Double...) { values = elements }

  /// The numbers, as an array shows them.
  public var description: String { values.description }

  /// Sums; columns of different lengths have none.
  public static func + (left: Column, right: Column) throws -> Column {
    try left.paired(right, +)
  }

  /// Differences; columns of different lengths have none.
  public static func - (left: Column, right: Column) throws -> Column {
    try left.paired(right, -)
  }

  /// Quotients; columns of different lengths have none.
  public static func / (left: Column, right: Column) throws -> Column {
    try left.paired(right, /)
  }

  /// Products with a number.
  public static func * (left: Column, right: Double) -> Column {
    Column(left.values.map { $0 * right })
  }

  /// Products with a number.
  public static func * (left: Double, right: Column) -> Column { right * left }

  /// The numbers with the other sign.
  public static prefix func - (operand: Column) -> Column { operand * -1 }

  /// Adds another column of the same length.
  public static func += (left: inout Column, right: Column) throws { left = try left + right }

  /// Where numbers are below a number.
  public static func < (left: Column, right: Double) -> Mask {
    Mask(left.values.map { $0 < right })
  }

  /// Where numbers are above a number.
  public static func > (left: Column, right: Double) -> Mask {
    Mask(left.values.map { $0 > right })
  }

  /// Where numbers equal a number.
  public static func == (left: Column, right: Double) -> Mask {
    Mask(left.values.map { $0 == right })
  }

  private func paired(_ other: Column, _ combine: (Double, Double) -> Double) throws -> Column {
    guard values.count == other.values.count else {
      throw ExampleError.differentCounts(values.count, other.values.count)
    }
    return Column(zip(values, other.values).map(combine))
  }
}

/// Truths about the rows of a table.
public struct Mask: Sendable, Equatable {
  /// The truths.
  public let rows: [Bool]

  /// Makes a mask of its truths.
  public init(_ rows: [Bool]) { self.rows = rows }

  /// Where both hold.
  public static func & (left: Mask, right: Mask) -> Mask {
    Mask(zip(left.rows, right.rows).map { $0 && $1 })
  }

  /// Where both hold, which binds less than comparisons.
  public static func && (left: Mask, right: Mask) -> Mask { left & right }

  /// Where it does not hold.
  public static prefix func ! (operand: Mask) -> Mask { Mask(operand.rows.map { !$0 }) }

  /// How many rows it holds for.
  public var count: Int { rows.count { $0 } }
}

/// What can be wrong with columns.
public enum ExampleError: Error, CustomStringConvertible {
  /// Columns of different lengths.
  case differentCounts(Int, Int)
  /// A name that no column bears.
  case unknownColumn(String)

  /// What was wrong.
  public var description: String {
    switch self {
    case .differentCounts(let first, let second): "columns of \(first) and of \(second) numbers"
    case .unknownColumn(let name): "no column '\(name)'"
    }
  }
}
