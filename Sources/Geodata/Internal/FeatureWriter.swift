import Basics
import CGDAL
import Display
import Foundation
import Tables

/// Writes places with columns to one file.
struct FeatureWriter {
  let path: String
  let context: RunContext

  /// A format that can be written.
  enum Format: String, CaseIterable {
    case geoPackage = "GPKG"
    case geoJSON = "GeoJSON"
    case csv = "CSV"
    case workbook = "XLSX"
    case openWorkbook = "ODS"
    case parquet = "Parquet"

    var endings: [String] {
      switch self {
      case .geoPackage: [".gpkg"]
      case .geoJSON: [".geojson", ".json"]
      case .csv: [".csv"]
      case .workbook: [".xlsx"]
      case .openWorkbook: [".ods"]
      case .parquet: [".parquet"]
      }
    }

    /// Options of the driver for a new layer.
    var options: [String] {
      switch self {
      case .geoPackage: []
      case .geoJSON: ["RFC7946=YES", "COORDINATE_PRECISION=9", "WRITE_NAME=NO"]
      case .csv: ["GEOMETRY=NONE"]
      case .workbook, .openWorkbook, .parquet: []
      }
    }

    /// Whether rows have places beside their columns.
    var hasPlaces: Bool { self == .geoPackage || self == .geoJSON || self == .parquet }
  }

  /// The formats by the endings of names.
  static let formats = FileFormats(
    Format.allCases.flatMap { format in format.endings.map { (ending: $0, format: format) } })

  func write(_ table: PointTable) throws {
    let format = try GeodataError.writing(path) { () throws(WritingProblem) in
      let format = try Self.formats.format(of: path)
      try FilePaths.checkFolder(of: path)
      return format
    }
    let written = try arranged(table, format)
    let temporary = FilePaths.temporary(path, ending: format.endings[0])
    do {
      try create(written, format, at: temporary)
      try GeodataError.writing(path) { () throws(WritingProblem) in
        try FilePaths.move(temporary, to: path)
      }
    } catch {
      for ending in ["", "-journal", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: temporary + ending)
      }
      throw error
    }
  }

  /// The table as the format wants it.
  private func arranged(_ table: PointTable, _ format: Format) throws -> PointTable {
    switch format {
    case .geoPackage, .parquet: return table
    case .geoJSON: return try table.transformed(to: .wgs84)
    case .csv, .workbook, .openWorkbook:
      guard let crs = table.crs else { return table }
      let code = try crs.authorityCode ?? crs.definition
      return table.withLeading([
        .init("x", table.x), .init("y", table.y), .init("crs", table.x.map { _ in code }),
      ])
    }
  }

  private func create(_ table: PointTable, _ format: Format, at temporary: String) throws {
    try GDAL.listening { gdal, messages in
      guard let driver = gdal.GDALGetDriverByName(format.rawValue) else {
        throw failure(
          "the GDAL found here cannot write \(format.rawValue); write a .csv or .gpkg file")
      }
      guard let handle = gdal.GDALCreate(driver, temporary, 0, 0, 0, GDT_Unknown, nil) else {
        throw failure(messages.reason)
      }
      do {
        let dataset = Dataset(handle, gdal)
        try withExtendedLifetime(dataset) { try fill(handle, table, format, gdal, messages) }
      }
      // GDAL writes what is left when the dataset closes; only its messages tell whether it could.
      guard messages.errors.isEmpty else { throw failure(messages.reason) }
    }
  }

  private func fill(
    _ dataset: GDALDatasetH, _ table: PointTable, _ format: Format, _ gdal: GDAL.Functions,
    _ messages: GDALMessages
  ) throws {
    let layer = try createLayer(dataset, table, format)
    let remarks = table.remarks.merging(Provenance.entries(with: Provenance.geodata)) { $1 }
    for (key, value) in remarks.sorted(by: { $0.key < $1.key }) {
      _ = gdal.GDALSetMetadataItem(layer, key, value, nil)
    }
    try addFields(table, layer, gdal, messages)
    let hasTransaction = gdal.GDALDatasetStartTransaction(dataset, 0) == OGRERR_NONE
    for row in 0..<table.count {
      if row % 256 == 0 {
        try context.checkCancellation()
        context.report("Writing rows", row, of: table.count)
      }
      try add(row, table, format, layer, gdal, messages)
    }
    if hasTransaction, gdal.GDALDatasetCommitTransaction(dataset) != OGRERR_NONE {
      throw failure(messages.reason)
    }
    context.report("Writing rows", table.count, of: table.count)
  }

  private func createLayer(
    _ dataset: GDALDatasetH, _ table: PointTable, _ format: Format
  ) throws -> OGRLayerH {
    guard format.hasPlaces, let crs = table.crs else {
      return try createLayer(dataset, table, format, system: nil)
    }
    return try crs.withHandle { _, system in
      try createLayer(dataset, table, format, system: system)
    }
  }

  private func createLayer(
    _ dataset: GDALDatasetH, _ table: PointTable, _ format: Format, system: OGRSpatialReferenceH?
  ) throws -> OGRLayerH {
    try GDAL.listening { gdal, messages in
      let layer = try GDAL.withOptions(format.options) { options in
        gdal.GDALDatasetCreateLayer(
          dataset, table.name, system, system == nil ? wkbNone : wkbPoint, options)
      }
      guard let layer else { throw failure(messages.reason) }
      return layer
    }
  }

  private func addFields(
    _ table: PointTable, _ layer: OGRLayerH, _ gdal: GDAL.Functions, _ messages: GDALMessages
  ) throws {
    for column in table.columns {
      let type =
        switch column.type {
        case .number: OFTReal
        case .integer: OFTInteger64
        case .logical: OFTInteger
        case .date: OFTDateTime
        case .text, .category, .mixed: OFTString
        }
      guard let field = gdal.OGR_Fld_Create(column.name, type) else {
        throw failure(messages.reason)
      }
      defer { gdal.OGR_Fld_Destroy(field) }
      guard gdal.OGR_L_CreateField(layer, field, 1) == OGRERR_NONE else {
        throw failure(messages.reason)
      }
    }
  }

  private func add(
    _ row: Int, _ table: PointTable, _ format: Format, _ layer: OGRLayerH, _ gdal: GDAL.Functions,
    _ messages: GDALMessages
  ) throws {
    guard let feature = gdal.OGR_F_Create(gdal.OGR_L_GetLayerDefn(layer)) else {
      throw failure(messages.reason)
    }
    defer { gdal.OGR_F_Destroy(feature) }
    for (index, column) in table.columns.enumerated() {
      set(Int32(index), of: feature, to: column, row, gdal)
    }
    if format.hasPlaces, table.crs != nil, table.x[row].isFinite, table.y[row].isFinite {
      let point = gdal.OGR_G_CreateGeometry(wkbPoint)
      gdal.OGR_G_SetPoint_2D(point, 0, table.x[row], table.y[row])
      _ = gdal.OGR_F_SetGeometryDirectly(feature, point)
    }
    guard gdal.OGR_L_CreateFeature(layer, feature) == OGRERR_NONE else {
      throw failure(messages.reason)
    }
  }

  /// Sets a field; one whose entry is missing stays unset.
  private func set(
    _ index: Int32, of feature: OGRFeatureH, to column: Column, _ row: Int,
    _ gdal: GDAL.Functions
  ) {
    switch column.value(at: row) {
    case .text(let text): gdal.OGR_F_SetFieldString(feature, index, text)
    case .number(let number) where number.isFinite:
      gdal.OGR_F_SetFieldDouble(feature, index, number)
    case .integer(let integer): gdal.OGR_F_SetFieldInteger64(feature, index, GIntBig(integer))
    case .logical(let truth): gdal.OGR_F_SetFieldInteger64(feature, index, truth ? 1 : 0)
    case .date: gdal.OGR_F_SetFieldString(feature, index, column.value(at: row).text)
    case .number, .missing: break
    }
  }

  private func failure(_ reason: String) -> GeodataError {
    .cannotWrite(path: path, reason: reason)
  }
}
