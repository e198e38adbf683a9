/// Named columns.
public struct ColumnTable: Sendable, ExpressibleByDictionaryLiteral {
  /// The names, in order.
  public private(set) var names: [String] = []
  private var columns: [String: Column] = [:]

  /// Makes a table of pairs of names and columns.
  public init(_ columns: [(String, Column)]) {
    for (name, column) in columns { self[name] = column }
  }

  /// Makes a table of a literal.
  public init(dictionaryLiteral elements: (String, Column)...) { self.init(elements) }

  /// A column; empty where there is none of the name.
  public subscript(name: String) -> Column {
    get { columns[name] ?? [] }
    set {
      if columns.updateValue(newValue, forKey: name) == nil { names.append(name) }
    }
  }

  /// One number of a column.
  public subscript(name: String, row row: Int) -> Double {
    get { columns[name].map { $0.values[row] } ?? .nan }
    set { columns[name]?.values[row] = newValue }
  }

  /// The rows for which a mask holds.
  public subscript(mask: Mask) -> ColumnTable {
    ColumnTable(
      names.map { name in
        (name, Column(zip(self[name].values, mask.rows).compactMap { $1 ? $0 : nil }))
      })
  }

  /// Some of the columns.
  ///
  /// - Throws: ``ExampleError/unknownColumn(_:)``.
  public func selecting(_ names: String...) throws -> ColumnTable { try selecting(names) }

  /// Some of the columns.
  ///
  /// - Throws: ``ExampleError/unknownColumn(_:)``.
  public func selecting(_ names: [String]) throws -> ColumnTable {
    for name in names where columns[name] == nil { throw ExampleError.unknownColumn(name) }
    return ColumnTable(names.map { ($0, self[$0]) })
  }
}

extension Array where Element == Double {
  /// The mean of the numbers.
  public var mean: Double { reduce(0, +) / Double(count) }

  /// Makes an array of the numbers of a column.
  public init(_ column: Column) { self = column.values }
}

extension Double {
  /// The number times itself.
  public var squared: Double { self * self }

  /// What stands for no number.
  public static var missing: Double { .nan }
}

/// Whether something is wanted.
public enum Wish: Sendable, ExpressibleByBooleanLiteral {
  /// It is wanted.
  case wanted
  /// It is not.
  case unwanted

  /// Makes a wish of a literal.
  public init(booleanLiteral value: Bool) { self = value ? .wanted : .unwanted }
}

/// Says whether something is wanted.
public func isWanted(_ wish: Wish) -> Bool { wish == .wanted }
