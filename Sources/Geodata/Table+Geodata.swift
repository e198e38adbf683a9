import Basics
import CGDAL
import Display
import Tables

/// What Geodata reads and writes of tables, beside separated values.
@_cdecl("solum_register_geodata")
package func registerGeodata() {
  TableFormats.register(
    endings: TableFile.endings,
    reader: { try TableFile.read($0, $1) },
    writer: { try TableFile.write($0, to: $1) },
    remote: { try TableFile.remoteBytes($0) })
}

/// Tables in files that GDAL reads and writes.
enum TableFile {
  /// The endings of files that are written, beside separated values.
  static let endings = FeatureWriter.formats.endings.filter { $0 != ".csv" }

  /// Reads a file of features or a workbook; the places of features become columns `x` and `y`.
  static func read(_ path: String, _ request: TableRequest) throws -> Table {
    let features = try features(path, request)
    var table = features.table
    table.showsTypes = true
    guard !features.x.isEmpty || features.crs != nil, !request.keepsTexts else { return table }
    let notes = table.notes
    for (name, numbers) in [("x", features.x), ("y", features.y)] {
      table = try table.adding(free(name, in: table), numbers)
    }
    table.notes = notes
    table.crs = try features.crs.map { try $0.authorityCode ?? $0.definition }
    return table
  }

  /// The rows of a file of features or a workbook, with the places of features.
  static func features(_ path: String, _ request: TableRequest) throws -> FeatureTable {
    try HeadingRows.check(request.headings)
    guard request.headings > 1 else {
      return try FeatureReader(path: path, request: request, context: .current).read()
    }
    return try SheetReader(path: path, request: request).read()
  }

  private static func free(_ name: String, in table: Table) -> String {
    table.hasColumn(name) ? "\(name) of the place" : name
  }

  /// Writes a table: as points where its reference system is known, else without places.
  static func write(_ table: Table, to path: String) throws {
    try FeatureWriter(path: FilePaths.expanded(path), context: .current).write(PointTable(table))
  }

  /// The bytes of a file on another computer or in an archive.
  static func remoteBytes(_ path: String) throws -> [UInt8] {
    try GDAL.listening { gdal, messages in
      var start: UnsafeMutablePointer<GByte>?
      var count: vsi_l_offset = 0
      let status = gdal.VSIIngestFile(nil, path, &start, &count, -1)
      defer { gdal.VSIFree(start) }
      guard status != 0, let start, let count = Int(exactly: count) else {
        throw GeodataError.cannotOpen(path: path, reason: messages.reason)
      }
      return [UInt8](UnsafeBufferPointer(start: start, count: count))
    }
  }
}
