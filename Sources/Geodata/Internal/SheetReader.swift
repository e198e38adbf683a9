import CGDAL
import Tables

/// Reads a sheet of a workbook whose headings take several rows.
struct SheetReader {
  let path: String
  let request: TableRequest

  /// Tells GDAL's readers of workbooks that the first row is one like the others, whose cells stay what
  /// is written in them.
  private static let settings = ["XLSX", "ODS", "XLS"].flatMap { format in
    [("OGR_\(format)_HEADERS", "DISABLE"), ("OGR_\(format)_FIELD_TYPES", "STRING")]
  }

  func read() throws -> FeatureTable {
    let name = path.lowercased()
    guard [".xlsx", ".ods", ".xls", ".xlsm"].contains(where: name.hasSuffix) else {
      throw TableError.noHeadingRows(path: path, headings: request.headings)
    }
    let cells = try cells()
    let count = request.headings
    guard cells.count >= count else {
      throw TableError.tooFewRows(path: path, found: cells.count, headings: count)
    }
    let columns = try cells.columns.map { try cells.texts($0) }
    let headings = HeadingRows((0..<count).map { row in columns.map { $0[row] } })
    let places = try ColumnChoice(path: path, names: headings.names).places(request.columns)
    for name in request.types.keys.sorted() where !headings.names.contains(name) {
      throw TableError.unknownFileColumn(name, available: headings.names, path: path)
    }
    var table = Table(
      unchecked: try places.map { place in
        headings.column(
          try column(headings.names[place], Array(columns[place].dropFirst(count))), at: place)
      }, rowCount: cells.count - count)
    table.notes = cells.remarks + [headings.remark].compactMap { $0 }
    return FeatureTable(path: path, table: table, crs: nil, x: [], y: [])
  }

  private func column(_ name: String, _ texts: [String]) throws -> Column {
    if request.keepsTexts { return Column(name, texts) }
    guard let type = request.types[name] else { return Column(name, typing: texts) }
    return try Column(name, texts).converted(to: type)
  }

  /// All cells of the sheet as texts.
  private func cells() throws -> FeatureTable {
    try GDAL.listening { gdal, _ in
      for (key, value) in Self.settings { gdal.CPLSetThreadLocalConfigOption(key, value) }
      defer {
        for (key, _) in Self.settings { gdal.CPLSetThreadLocalConfigOption(key, nil) }
      }
      return try FeatureReader(
        path: path, request: TableRequest(layer: request.layer, keepsTexts: true),
        context: .current
      ).read()
    }
  }
}
