/// The entries of a column of a table, with its name and unit.
///
/// ```swift
/// let clay = table["clay"]
/// clay.mean                          // missing values left out
/// table.where(clay > 20 && table["ph"] < 6)
/// ```
///
/// Arithmetic works entry by entry and gives a missing value where one is missing; a comparison gives
/// a ``Mask``, which is false where a value is missing.
public struct Column: Sendable {
  /// The column's name.
  public let name: String
  /// The unit of its numbers, for example `g/kg`; empty where it has none or the name says it.
  public private(set) var unit = ""
  /// What the column holds in words, as files with several rows of headings say it; else empty.
  public private(set) var title = ""
  /// The entries.
  package let storage: ColumnStorage

  /// Makes a column.
  package init(_ name: String, _ storage: ColumnStorage) {
    self.name = name
    self.storage = storage
  }

  /// Makes a column of numbers; not-a-number is missing.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - numbers: The entries.
  public init(_ name: String, _ numbers: [Double]) { self.init(name, .numbers(numbers)) }

  /// Makes a column of numbers, some of them missing.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - numbers: The entries; `nil` is missing.
  public init(_ name: String, _ numbers: [Double?]) {
    self.init(name, .numbers(numbers.map { $0 ?? .nan }))
  }

  /// Makes a column of whole numbers.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - integers: The entries.
  public init(_ name: String, _ integers: [Int]) { self.init(name, .integers(integers)) }

  /// Makes a column of whole numbers, some of them missing.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - integers: The entries; `nil` is missing.
  public init(_ name: String, _ integers: [Int?]) {
    self.init(name, .integers(integers.map { $0 ?? ColumnStorage.missingInteger }))
  }

  /// Makes a column of texts; an empty one is missing.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - texts: The entries.
  public init(_ name: String, _ texts: [String]) {
    self.init(name, .texts(TextStorage(texts.map { $0.isEmpty ? nil : $0 })))
  }

  /// Makes a column of truths.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - truths: The entries.
  public init(_ name: String, _ truths: [Bool]) {
    self.init(name, .logicals(truths.map { $0 ? 1 : 0 }))
  }

  /// Makes a column of values, in the narrowest type that holds them all.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - values: The entries.
  public init(_ name: String, _ values: [Value]) { self.init(name, ColumnStorage(values)) }

  /// How many entries there are, with the missing ones.
  public var count: Int { storage.count }

  /// What the entries are.
  public var type: ColumnType { storage.type }

  /// How many entries are missing.
  public var missingCount: Int { (0..<count).count { storage.isMissing($0) } }

  /// Where entries are missing.
  public var isMissing: Mask { Mask((0..<count).map { storage.isMissing($0) }) }

  /// All entries.
  public var values: [Value] { (0..<count).map { value(at: $0) } }

  /// One entry.
  ///
  /// - Throws: ``TableError/unknownRow(_:count:)``.
  public subscript(row: Int) -> Value {
    get throws {
      guard row >= 0, row < count else { throw TableError.unknownRow(row, count: count) }
      return value(at: row)
    }
  }

  /// The name with the unit in parentheses, as it labels axes and the heads of tables.
  public var label: String { unit.isEmpty ? name : "\(name) (\(unit))" }

  /// The same entries under another name.
  public func named(_ name: String) -> Column {
    Column(name, storage).with(unit: unit).with(title: title)
  }

  /// The same entries with another unit; the numbers stay what they are.
  public func with(unit: String) -> Column {
    var column = self
    column.unit = unit
    return column
  }

  /// The same entries with another title.
  public func with(title: String) -> Column {
    var column = self
    column.title = title
    return column
  }

  /// An entry of a row that there is.
  package func value(at row: Int) -> Value {
    if storage.isMissing(row) { return .missing }
    switch storage {
    case .numbers(let numbers): return .number(numbers[row])
    case .integers(let integers): return .integer(integers[row])
    case .logicals(let logicals): return .logical(logicals[row] == 1)
    case .dates(let dates): return .date(dates[row])
    case .texts(let texts): return texts[row].map(Value.text) ?? .missing
    case .categories(let categories): return categories[row].map(Value.text) ?? .missing
    case .mixed(let values): return values[row]
    }
  }

  /// The entries at some rows; missing for a negative row.
  package func gathered(_ rows: [Int]) -> Column {
    Column(name, storage.gathered(rows)).with(unit: unit).with(title: title)
  }
}

extension Column {
  /// Columns of which a later one with a name that is taken gets a number, as in `clay (2)`.
  package static func distinctlyNamed(_ columns: [Column]) -> [Column] {
    var taken: Set<String> = []
    return columns.map { column in
      var name = column.name
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(column.name) (\(number))"
        number += 1
      }
      return column.named(name)
    }
  }
}

extension Column {
  /// The entries as numbers; not-a-number where missing.
  ///
  /// - Throws: ``TableError/noNumbers(column:type:example:)`` for texts and dates.
  public var numbers: [Double] {
    get throws {
      switch storage {
      case .numbers(let numbers): return numbers
      case .integers(let integers):
        return integers.map { $0 == ColumnStorage.missingInteger ? .nan : Double($0) }
      case .logicals(let logicals): return logicals.map { $0 < 0 ? .nan : Double($0) }
      case .mixed(let values):
        if values.allSatisfy({ $0.isNumeric || $0.isMissing }) { return values.map(\.number) }
        throw noNumbers
      case .dates, .texts, .categories:
        if missingCount == count { return [Double](repeating: .nan, count: count) }
        throw noNumbers
      }
    }
  }

  /// The entries as texts; empty where missing.
  public var texts: [String] {
    switch storage {
    case .texts(let texts): (0..<texts.count).map { texts[$0] ?? "" }
    case .categories(let categories): categories.codes.indices.map { categories[$0] ?? "" }
    default: values.map(\.stored)
    }
  }

  private var noNumbers: TableError {
    let example = (0..<count).first { !storage.isMissing($0) && !value(at: $0).isNumeric }
    return TableError.noNumbers(
      column: name, type: type, example: example.map { value(at: $0).text } ?? "")
  }
}
