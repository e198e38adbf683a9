/// Rows and typed columns, with names: what files are read into, what results are shown as, and what
/// plots are drawn from.
///
/// ```swift
/// let horizons = Table.read("horizons.csv")
/// horizons["clay"].mean
/// horizons.where(horizons["clay"] > 20).sorted(by: "depth").head(5)
/// horizons.grouped(by: "landuse").mean("clay")
/// ```
///
/// A table does not change: whatever is done to it gives another table, which shares what stays the
/// same.
public struct Table: Sendable {
  /// The title above the table, or `nil`.
  public var title: String?
  /// The names of the columns, in order.
  public let columns: [String]
  /// The number of rows.
  public let count: Int
  /// The columns, in order.
  package let data: [Column]
  /// The places of the columns, by name.
  private let places: [String: Int]
  /// Whether the types of the columns are shown, as they are of tables that hold data; tables that
  /// show results go without.
  package var showsTypes = false
  /// The reference system of the columns ``easting`` and ``northing``, as a code such as `EPSG:4326`
  /// or in its long form; `nil` where the rows have no places.
  public var crs: String?
  /// What was noticed while the table was read, one sentence each.
  public var notes: [String] = []
  /// How many rows a picture of the table shows before it says how many more there are.
  package var shownRows = 30

  /// Makes a table of columns that are as long and have different names.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - title: The title above the table, or `nil`.
  /// - Throws: ``TableError/countMismatch(first:_:second:_:)``, ``TableError/columnTwice(_:)``.
  public init(_ columns: [Column], title: String? = nil) throws {
    for column in columns where column.count != columns[0].count {
      throw TableError.countMismatch(
        first: "“\(columns[0].name)”", columns[0].count, second: "“\(column.name)”", column.count)
    }
    self.init(unchecked: columns, title: title)
    guard places.count == columns.count else {
      let twice = self.columns.enumerated().first { places[$1] != $0 }
      throw TableError.columnTwice(twice?.element ?? "")
    }
    showsTypes = true
  }

  /// Makes a table of columns that are known to be as long.
  package init(unchecked columns: [Column], title: String? = nil, rowCount: Int? = nil) {
    self.title = title
    self.columns = columns.map(\.name)
    data = columns
    count = columns.first?.count ?? rowCount ?? 0
    places = Dictionary(
      columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Makes a table of rows; those that are too short are filled with missing entries, longer ones cut.
  ///
  /// - Parameters:
  ///   - title: The title above the table, or `nil`.
  ///   - columns: The names of the columns.
  ///   - rows: The entries, row by row.
  public init(title: String? = nil, columns: [String], rows: [[Value]] = []) {
    self.init(
      unchecked: columns.enumerated().map { place, name in
        Column(name, rows.map { place < $0.count ? $0[place] : .missing })
      }, title: title, rowCount: rows.count)
  }

  /// One column.
  ///
  /// - Parameter name: Its name.
  /// - Throws: ``TableError/unknownColumn(_:available:)`` with the nearest names.
  public subscript(name: String) -> Column {
    get throws { data[try place(of: name)] }
  }

  /// All rows.
  public var rows: [Row] { (0..<count).map { Row(table: self, index: $0) } }

  /// The place of a column.
  func place(of name: String) throws(TableError) -> Int {
    guard let place = places[name] else {
      throw TableError.unknownColumn(name, available: columns)
    }
    return place
  }

  /// Whether there is a column of a name.
  public func hasColumn(_ name: String) -> Bool { places[name] != nil }

  /// The columns of some names.
  func columns(_ names: [String]) throws(TableError) -> [Column] {
    try names.map { (name) throws(TableError) in data[try place(of: name)] }
  }

  /// All entries, row by row.
  package var cells: [[Value]] { (0..<count).map { row in data.map { $0.value(at: row) } } }

  /// The same table with other columns.
  package func replacing(_ columns: [Column], rowCount: Int? = nil) -> Table {
    var result = Table(unchecked: columns, title: nil, rowCount: rowCount ?? count)
    result.showsTypes = showsTypes
    result.shownRows = shownRows
    result.crs = crs
    return result
  }
}

extension Table: Equatable {
  /// Whether two tables have the same title, names and entries.
  public static func == (left: Table, right: Table) -> Bool {
    left.title == right.title && left.columns == right.columns && left.count == right.count
      && zip(left.data, right.data).allSatisfy { $0.values == $1.values }
  }
}
