import Basics
import Tables

/// The rows of a file as texts, with the places of features.
///
/// All entries are kept as text, so that identifiers such as `007` and marks such as `< LOD` stay what
/// they are. Users read tables with `Table.read`, which finds the types.
package struct FeatureTable: Sendable {
  /// The file.
  package let path: String
  /// The rows, each entry as text.
  package let table: Table
  /// The reference system of the features, or `nil` for a table without places.
  package let crs: CoordinateReferenceSystem?
  /// Eastings or longitudes of the features: of points, or of the centres of lines and areas;
  /// empty for a table without places.
  package let x: [Double]
  /// Northings or latitudes of the features; empty for a table without places.
  package let y: [Double]

  /// The columns' names, in the order of the file.
  package var columns: [String] { table.columns }
  /// The number of rows.
  package var count: Int { table.count }
  /// What was noticed while the file was read, one sentence each.
  package var remarks: [String] { table.notes }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - layer: The layer of a file that holds several; `nil` for the first, which is said.
  ///   - columns: The columns wanted; `nil` for all. Leaving columns out saves time and memory.
  /// - Throws: ``GeodataError`` and `TableError` where the file is missing or broken, or lacks a column
  ///   or layer.
  package init(_ path: String, layer: String? = nil, columns: [String]? = nil) throws {
    let path = FilePaths.expanded(path)
    guard SeparatedText.isLikely(path) else {
      let request = TableRequest(layer: layer, columns: columns, keepsTexts: true)
      self = try FeatureReader(path: path, request: request, context: .current).read()
      return
    }
    self.init(
      path: path, table: try Table.texts(path, layer: layer, columns: columns), crs: nil, x: [],
      y: [])
  }

  init(
    path: String, table: Table, crs: CoordinateReferenceSystem?, x: [Double], y: [Double]
  ) {
    self.path = path
    self.table = table
    self.crs = crs
    self.x = x
    self.y = y
  }

  /// The entries of a column as text; empty where missing.
  ///
  /// - Throws: `TableError.unknownFileColumn` with the nearest names.
  package func texts(_ column: String) throws -> [String] {
    guard table.hasColumn(column) else {
      throw TableError.unknownFileColumn(column, available: columns, path: path)
    }
    return try table[column].texts
  }

  /// The entries of a column as numbers; not-a-number where missing or not a number, as `< 0.5`.
  ///
  /// - Throws: `TableError.unknownFileColumn` with the nearest names.
  package func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { NumberEntry($0).value }
  }
}

extension FeatureTable {
  /// The columns of a file, without its rows.
  package static func columnNames(_ path: String, layer: String? = nil) throws -> [String] {
    let path = FilePaths.expanded(path)
    if SeparatedText.isLikely(path) { return try SeparatedText(headerOf: path).columns }
    return try reader(path, layer: layer).columnNames()
  }

  /// The layers of a file with their columns; none for separated values.
  package static func layers(_ path: String) throws -> [(name: String, columns: [String])] {
    let path = FilePaths.expanded(path)
    return SeparatedText.isLikely(path) ? [] : try reader(path, layer: nil).layers()
  }

  private static func reader(_ path: String, layer: String?) -> FeatureReader {
    FeatureReader(path: path, request: TableRequest(layer: layer), context: .current)
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
