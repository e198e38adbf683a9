import Basics
import CGDAL
import Display
import Foundation
import Tables

/// Reads the rows of one layer of a file of features.
struct FeatureReader {
  let path: String
  let request: TableRequest
  let context: RunContext

  func read() throws -> FeatureTable {
    try reading { dataset, gdal, messages in
      let layer = try find(dataset)
      let names = fieldNames(gdal, layer)
      let fields = try ColumnChoice(path: path, names: names).places(request.columns)
      let remarks = try layerRemarks(dataset)
      try ignoreOthers(gdal, layer, names, fields)
      return try rows(gdal, layer, names, fields, messages, remarks)
    }
  }

  func columnNames() throws -> [String] {
    try reading { dataset, gdal, _ in fieldNames(gdal, try find(dataset)) }
  }

  /// The layers of the file with their columns.
  func layers() throws -> [(name: String, columns: [String])] {
    try reading { dataset, gdal, _ in
      handles(dataset).map { (name($0, gdal), fieldNames(gdal, $0)) }
    }
  }

  private func reading<Result>(
    _ work: (Dataset, GDAL.Functions, GDALMessages) throws -> Result
  ) throws -> Result {
    try refuseFolder()
    do {
      return try Dataset.reading(path, flags: GDAL_OF_VECTOR) { dataset in
        // GDAL opens a Shapefile without its table, and then has no columns.
        if let part = FileFault.missingPart(path) {
          throw GeodataError.cannotRead(path: path, reason: part)
        }
        return try GDAL.listening { try work(dataset, $0, $1) }
      }
    } catch GeodataError.cannotOpen(let path, let reason) {
      throw GeodataError.cannotOpen(path: path, reason: FileFault.reason(path, gdal: reason))
    }
  }

  /// Refuses a folder of which no layer was named, where GDAL would take any file in it; a file
  /// geodatabase is one folder.
  private func refuseFolder() throws {
    guard request.layer == nil, FilePaths.isFolder(path), !path.lowercased().contains(".gdb") else {
      return
    }
    let tables = FilePaths.tables(in: path)
    let shown = tables.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    let rest = tables.count > 12 ? " and \(tables.count - 12) more" : ""
    throw GeodataError.cannotOpen(
      path: path,
      reason: "it is a folder, and a file was expected; "
        + (tables.isEmpty ? "no table lies in it" : "the tables in it are \(shown)\(rest)"))
  }

  private func find(_ dataset: Dataset) throws -> OGRLayerH {
    let gdal = dataset.gdal
    let layers = handles(dataset)
    guard let first = layers.first else { throw TableError.emptyTable(path: path) }
    guard let layer = request.layer else { return first }
    let names = layers.map { name($0, gdal) }
    guard let index = names.firstIndex(of: layer) else {
      throw GeodataError.unknownTableLayer(layer, available: names, path: path)
    }
    return layers[index]
  }

  /// Tables that QGIS keeps beside the data are no layers.
  private static let ownTables: Set<String> = ["layer_styles", "qgis_projects"]

  private func handles(_ dataset: Dataset) -> [OGRLayerH] {
    let gdal = dataset.gdal
    return (0..<gdal.GDALDatasetGetLayerCount(dataset.handle)).compactMap {
      gdal.GDALDatasetGetLayer(dataset.handle, $0)
    }.filter { !Self.ownTables.contains(name($0, gdal)) }
  }

  private func name(_ layer: OGRLayerH, _ gdal: GDAL.Functions) -> String {
    gdal.OGR_L_GetName(layer).map { SeparatedText.decoded($0) } ?? ""
  }

  /// Says which layer is read where the file has several and none was named.
  private func layerRemarks(_ dataset: Dataset) throws -> [String] {
    let names = handles(dataset).map { name($0, dataset.gdal) }
    guard request.layer == nil, names.count > 1, let first = names.first else { return [] }
    let others = names.dropFirst().map { "“\($0)”" }.joined(separator: ", ")
    return [
      "of “\(FilePaths.name(path))” the first layer was read, “\(first)”; it also has \(others)"
    ]
  }

  private func fieldNames(_ gdal: GDAL.Functions, _ layer: OGRLayerH) -> [String] {
    let definition = gdal.OGR_L_GetLayerDefn(layer)
    return (0..<gdal.OGR_FD_GetFieldCount(definition)).map { index in
      gdal.OGR_Fld_GetNameRef(gdal.OGR_FD_GetFieldDefn(definition, index))
        .map { SeparatedText.decoded($0) } ?? ""
    }
  }

  private func ignoreOthers(
    _ gdal: GDAL.Functions, _ layer: OGRLayerH, _ names: [String], _ fields: [Int]
  ) throws {
    let kept = Set(fields)
    // Names that occur twice cannot be told apart by GDAL's list; they are simply read.
    let ignored = names.indices.filter { index in
      !kept.contains(index) && !fields.contains { names[$0] == names[index] }
    }
    guard !ignored.isEmpty else { return }
    _ = try GDAL.withOptions(ignored.map { names[$0] }) { list in
      gdal.OGR_L_SetIgnoredFields(layer, list.map { UnsafeMutablePointer(OpaquePointer($0)) })
    }
  }

  private func rows(
    _ gdal: GDAL.Functions, _ layer: OGRLayerH, _ names: [String], _ fields: [Int],
    _ messages: GDALMessages, _ remarks: [String]
  ) throws -> FeatureTable {
    let definition = gdal.OGR_L_GetLayerDefn(layer)
    var entries = fields.map {
      FeatureEntries(gdal, definition, $0, name: names[$0], keepsTexts: request.keepsTexts)
    }
    let hasPlaces = gdal.OGR_FD_GetGeomFieldCount(definition) > 0
    var x: [Double] = []
    var y: [Double] = []
    var shapes = FeatureShapes()
    var count = 0
    gdal.OGR_L_ResetReading(layer)
    while let feature = gdal.OGR_L_GetNextFeature(layer) {
      defer { gdal.OGR_F_Destroy(feature) }
      if count % 1024 == 0 { try context.checkCancellation() }
      count += 1
      for column in entries.indices { entries[column].add(gdal, feature) }
      if hasPlaces {
        let place = self.place(gdal, feature, &shapes)
        x.append(place.x)
        y.append(place.y)
      }
    }
    guard messages.errors.isEmpty else {
      throw GeodataError.cannotRead(
        path: path,
        reason: "after \(count.counted("row")): " + FileFault.reason(path, gdal: messages.reason))
    }
    var table = Table(
      unchecked: try zip(fields, entries).map { try $1.column(request.types[names[$0]]) },
      rowCount: count)
    table.notes = remarks + shapes.remarks(file: FilePaths.name(path))
    return FeatureTable(
      path: path, table: table, crs: hasPlaces ? try referenceSystem(gdal, layer) : nil, x: x, y: y)
  }

  /// The coordinates of a point, or the centre of anything larger.
  private func place(
    _ gdal: GDAL.Functions, _ feature: OGRFeatureH, _ shapes: inout FeatureShapes
  ) -> (x: Double, y: Double) {
    guard let shape = gdal.OGR_F_GetGeometryRef(feature), gdal.OGR_G_IsEmpty(shape) == 0 else {
      return (.nan, .nan)
    }
    shapes.add(gdal, shape)
    if FeatureShapes.type(gdal, shape) == wkbPoint.rawValue {
      return (gdal.OGR_G_GetX(shape, 0), gdal.OGR_G_GetY(shape, 0))
    }
    let centre = gdal.OGR_G_CreateGeometry(wkbPoint)
    defer { gdal.OGR_G_DestroyGeometry(centre) }
    guard gdal.OGR_G_Centroid(shape, centre) == OGRERR_NONE else { return (.nan, .nan) }
    return (gdal.OGR_G_GetX(centre, 0), gdal.OGR_G_GetY(centre, 0))
  }

  private func referenceSystem(
    _ gdal: GDAL.Functions, _ layer: OGRLayerH
  ) throws -> CoordinateReferenceSystem? {
    guard let handle = gdal.OGR_L_GetSpatialRef(layer) else { return nil }
    // The systems -1 and 0 of GeoPackages say that nothing is known.
    let name = gdal.OSRGetName(handle).map { String(cString: $0) } ?? ""
    if name.hasPrefix("Undefined ") { return nil }
    var text: UnsafeMutablePointer<CChar>?
    defer { gdal.VSIFree(text) }
    let status = try GDAL.withOptions(["FORMAT=WKT2_2019"]) { options in
      gdal.OSRExportToWktEx(handle, &text, options.map { UnsafePointer(OpaquePointer($0)) })
    }
    guard status == OGRERR_NONE, let text else { return nil }
    return try CoordinateReferenceSystem(String(cString: text))
  }
}
