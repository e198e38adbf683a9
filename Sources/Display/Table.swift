/// Rows and named columns that show themselves as text and as HTML.
public struct Table: Equatable, Sendable {
  /// One entry of a table.
  public enum Cell: Equatable, Sendable {
    /// Any text.
    case text(String)
    /// A number, shown with about four significant digits; not-a-number shows as missing.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// Nothing known.
    case missing
  }

  /// The title above the table, or `nil`.
  public var title: String?
  /// The names of the columns.
  public let columns: [String]
  /// The rows; each has as many cells as there are columns.
  public private(set) var rows: [[Cell]]
  /// How many rows a picture of the table shows before it says how many more there are.
  package var shownRows = 30

  /// Makes a table; rows that are too short are filled with missing cells, longer ones are cut.
  public init(title: String? = nil, columns: [String], rows: [[Cell]] = []) {
    self.title = title
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  /// The number of rows.
  public var count: Int { rows.count }

  /// Adds a row; missing cells are filled up, extra ones left out.
  package mutating func append(_ row: [Cell]) {
    let padding = Array(repeating: Cell.missing, count: max(0, columns.count - row.count))
    rows.append(Array(row.prefix(columns.count)) + padding)
  }
}

extension Table.Cell {
  /// The entry as it is shown.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let value): NumberText.brief(value)
    case .integer(let value): String(value)
    case .missing: ""
    }
  }

  /// Whether the entry lines up on the right, as numbers do.
  package var isNumeric: Bool {
    switch self {
    case .number, .integer: true
    case .text, .missing: false
    }
  }
}

extension Table: CustomStringConvertible {
  /// The table as text, columns lined up.
  public var description: String { plainText }
}
