import Basics
import Tables

/// The rows of a file or of a table in hand as texts, with the places of features.
///
/// The entries of a file are kept as text, so that identifiers such as `007` and marks such as `< LOD`
/// stay what they are. Users read tables with `Table.read`, which finds the types.
package struct FeatureTable: Sendable {
  /// The file, or the name of a table in hand.
  package let path: String
  /// The rows; each entry of a file is a text.
  package let table: Table
  /// The reference system of the features, or `nil` for a table without places.
  package let crs: CoordinateReferenceSystem?
  /// Eastings or longitudes of the features: of points, or of the centres of lines and areas;
  /// empty for a table without places.
  package let x: [Double]
  /// Northings or latitudes of the features; empty for a table without places.
  package let y: [Double]
  /// Whether it is a table in hand, whose places are columns as well.
  private let isInHand: Bool

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
  ///   - headings: How many rows at the top hold names, units and titles.
  /// - Throws: ``GeodataError`` and `TableError` where the file is missing or broken, or lacks a column
  ///   or layer.
  package init(
    _ path: String, layer: String? = nil, columns: [String]? = nil, headings: Int = 1
  ) throws {
    let path = FilePaths.expanded(path)
    guard SeparatedText.isLikely(path) else {
      let request = TableRequest(
        layer: layer, columns: columns, keepsTexts: true, headings: headings)
      self = try TableFile.features(path, request)
      return
    }
    self.init(
      path: path,
      table: try Table.texts(path, layer: layer, columns: columns, headings: headings), crs: nil,
      x: [], y: [])
  }

  /// The rows of a table in hand; its columns `x` and `y` are the places where it says in which
  /// reference system they are, and knows any.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - name: What errors call it.
  /// - Throws: ``GeodataError`` for a reference system that is none.
  package init(_ table: Table, name: String) throws {
    let places = table.places.flatMap { x, y in
      zip(x, y).contains { !$0.isNaN && !$1.isNaN } ? (x: x, y: y) : nil
    }
    self.init(
      path: name, table: table, crs: try table.crs.map { try CoordinateReferenceSystem($0) },
      x: places?.x ?? [], y: places?.y ?? [], isInHand: true)
  }

  init(
    path: String, table: Table, crs: CoordinateReferenceSystem?, x: [Double], y: [Double],
    isInHand: Bool = false
  ) {
    self.path = path
    self.table = table
    self.crs = crs
    self.x = x
    self.y = y
    self.isInHand = isInHand
  }

  /// Whether there are places of the rows.
  package var hasPlaces: Bool { x.count == count && y.count == count }

  /// Whether two columns are the places of a table in hand, which says in which reference system they
  /// are.
  package func hasPlaces(x: String, y: String) -> Bool {
    isInHand && hasPlaces && (x, y) == Table.placeColumns
  }

  /// A column.
  ///
  /// - Throws: `TableError.unknownFileColumn` with the nearest names.
  package func column(_ name: String) throws -> Column {
    guard table.hasColumn(name) else {
      throw TableError.unknownFileColumn(name, available: columns, path: path)
    }
    return try table[name]
  }

  /// The entries of a column as text; empty where missing.
  ///
  /// - Throws: `TableError.unknownFileColumn` with the nearest names.
  package func texts(_ column: String) throws -> [String] { try self.column(column).texts }

  /// The entries of a column as numbers; not-a-number where missing or not a number, as `< 0.5`.
  ///
  /// - Throws: `TableError.unknownFileColumn` with the nearest names.
  package func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { NumberEntry($0).value }
  }
}

extension FeatureTable {
  /// The columns of a file, without its rows.
  package static func columnNames(
    _ path: String, layer: String? = nil, headings: Int = 1
  ) throws -> [String] {
    let path = FilePaths.expanded(path)
    if SeparatedText.isLikely(path) {
      return try SeparatedText(headerOf: path, headings: headings).columns
    }
    if headings == 1 { return try reader(path, layer: layer).columnNames() }
    let request = TableRequest(layer: layer, keepsTexts: true, headings: headings)
    return try TableFile.features(path, request).columns
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
