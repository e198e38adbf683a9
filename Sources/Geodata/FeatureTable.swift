import Display

/// A table from a file: CSV and its relatives, or the features of a GeoPackage, Shapefile, GeoJSON
/// or any other vector format that GDAL reads.
///
/// All entries are kept as text, so that identifiers such as `007` stay what they are; ask for
/// ``numbers(_:)`` where numbers are meant. A byte order mark and Excel's line `sep=;` are skipped,
/// the separator of a CSV file (comma, semicolon, tab or bar) is found in its header, and quoted
/// entries may hold separators and line breaks.
public struct FeatureTable: Sendable {
  /// The file.
  public let path: String
  /// The columns' names, in the order of the file.
  public let columns: [String]
  /// The reference system of the features, or `nil` for a table without places.
  public let crs: CoordinateReferenceSystem?
  /// The number of rows.
  public let count: Int

  /// Eastings or longitudes of the features: of points, or of the centres of lines and areas;
  /// empty for a table without places.
  public let x: [Double]
  /// Northings or latitudes of the features; empty for a table without places.
  public let y: [Double]

  /// What was noticed while the file was read, one sentence each.
  package let remarks: [String]

  /// The entries of each column; empty where missing.
  let entries: [[String]]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - layer: The layer of a file that holds several; `nil` for the first, which is said.
  ///   - columns: The columns wanted; `nil` for all. Leaving columns out saves time and memory.
  /// - Throws: ``GeodataError`` where the file is missing or broken, or lacks a column or layer.
  public init(_ path: String, layer: String? = nil, columns: [String]? = nil) throws {
    let path = FilePaths.expanded(path)
    if SeparatedText.isLikely(path) {
      self = try SeparatedReader(path: path, wanted: columns, context: .current).read()
    } else {
      self = try FeatureReader(path: path, layer: layer, wanted: columns, context: .current).read()
    }
  }

  init(
    path: String, columns: [String], entries: [[String]], count: Int,
    crs: CoordinateReferenceSystem?, x: [Double], y: [Double], remarks: [String] = []
  ) {
    self.remarks = remarks
    self.path = path
    self.columns = columns
    self.entries = entries
    self.count = count
    self.crs = crs
    self.x = x
    self.y = y
  }

  /// The entries of a column as text; empty where missing.
  ///
  /// - Parameter column: The column's name, exactly as in ``columns``.
  /// - Returns: One entry a row.
  /// - Throws: ``GeodataError/unknownColumn(_:available:path:)``.
  public func texts(_ column: String) throws -> [String] {
    guard let index = columns.firstIndex(of: column) else {
      throw GeodataError.unknownColumn(column, available: columns, path: path)
    }
    return entries[index]
  }

  /// The entries of a column as numbers; not-a-number where missing or not a number.
  ///
  /// A decimal comma is understood. An entry such as `< 0.5` stands for a value below what could
  /// be measured and counts as missing.
  ///
  /// - Parameter column: The column's name, exactly as in ``columns``.
  /// - Returns: One number a row.
  /// - Throws: ``GeodataError/unknownColumn(_:available:path:)``.
  public func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { NumberEntry($0).value }
  }
}

extension FeatureTable: Displayable, CustomStringConvertible {
  /// The first rows as a table, in text and HTML.
  public var displayData: DisplayData { table.displayData }
  /// The first rows as text.
  public var description: String { table.description }

  /// All rows as a table that shows itself.
  public var table: Table {
    let rows = (0..<count).map { row in
      columns.indices.map { column -> Table.Cell in
        let entry = entries[column][row]
        return entry.isEmpty ? .missing : .text(entry)
      }
    }
    return Table(
      title: "\(FilePaths.name(path)): \(count.counted("row"))", columns: columns, rows: rows)
  }
}

extension FeatureTable {
  /// The columns of a file, without its rows.
  package static func columnNames(_ path: String, layer: String? = nil) throws -> [String] {
    let path = FilePaths.expanded(path)
    if SeparatedText.isLikely(path) {
      return try SeparatedReader(path: path, wanted: nil, context: .current).columnNames()
    }
    return try FeatureReader(path: path, layer: layer, wanted: nil, context: .current).columnNames()
  }
}

extension FeatureTable {
  /// The layers of a file with their columns; none for separated values.
  package static func layers(_ path: String) throws -> [(name: String, columns: [String])] {
    let path = FilePaths.expanded(path)
    if SeparatedText.isLikely(path) { return [] }
    return try FeatureReader(path: path, layer: nil, wanted: nil, context: .current).layers()
  }
}

extension FeatureTable {
  /// The line of a file of separated values, no further than the 20th, that has a name among its
  /// entries; `nil` where none has, and for the first line.
  package static func laterHeader(_ path: String, with name: String) throws -> Int? {
    let path = FilePaths.expanded(path)
    guard SeparatedText.isLikely(path) else { return nil }
    return try SeparatedText(headerOf: path).line(with: name, within: 20)
  }

  /// Whether a file of separated values has letters that are not written in UTF-8.
  package static func isInOtherEncoding(_ path: String) throws -> Bool {
    let path = FilePaths.expanded(path)
    guard SeparatedText.isLikely(path) else { return false }
    return try !SeparatedText(headerOf: path).isUTF8Header
  }
}

extension FeatureTable: NamedParts {
  package var partNames: [String] { columns }
}
