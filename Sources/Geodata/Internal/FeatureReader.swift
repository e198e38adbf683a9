import CGDAL
import Display
import Foundation

/// Reads the rows of one layer of a file of features.
struct FeatureReader {
  let path: String
  let layer: String?
  let wanted: [String]?
  let context: RunContext

  func read() throws -> FeatureTable {
    try reading { dataset, gdal, messages in
      let layer = try find(dataset)
      let names = fieldNames(gdal, layer)
      let fields = try ColumnChoice(path: path, names: names).places(wanted)
      try ignoreOthers(gdal, layer, names, fields)
      return try rows(gdal, layer, names, fields, messages)
    }
  }

  func columnNames() throws -> [String] {
    try reading { dataset, gdal, _ in fieldNames(gdal, try find(dataset)) }
  }

  private func reading<Result>(
    _ work: (Dataset, GDAL.Functions, GDALMessages) throws -> Result
  ) throws -> Result {
    try Dataset.reading(path, flags: GDAL_OF_VECTOR) { dataset in
      try GDAL.listening { try work(dataset, $0, $1) }
    }
  }

  private func find(_ dataset: Dataset) throws -> OGRLayerH {
    let gdal = dataset.gdal
    let layers = (0..<gdal.GDALDatasetGetLayerCount(dataset.handle)).compactMap {
      gdal.GDALDatasetGetLayer(dataset.handle, $0)
    }
    guard let first = layers.first else { throw GeodataError.emptyTable(path: path) }
    guard let layer else { return first }
    let names = layers.map { gdal.OGR_L_GetName($0).map { String(cString: $0) } ?? "" }
    guard let index = names.firstIndex(of: layer) else {
      throw GeodataError.unknownTableLayer(layer, available: names, path: path)
    }
    return layers[index]
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
    _ messages: GDALMessages
  ) throws -> FeatureTable {
    var entries = [[String]](repeating: [], count: fields.count)
    let hasPlaces = gdal.OGR_FD_GetGeomFieldCount(gdal.OGR_L_GetLayerDefn(layer)) > 0
    var x: [Double] = []
    var y: [Double] = []
    var count = 0
    gdal.OGR_L_ResetReading(layer)
    while let feature = gdal.OGR_L_GetNextFeature(layer) {
      defer { gdal.OGR_F_Destroy(feature) }
      if count % 1024 == 0 { try context.checkCancellation() }
      count += 1
      for (column, field) in fields.enumerated() {
        entries[column].append(entry(gdal, feature, Int32(field)))
      }
      if hasPlaces {
        let place = self.place(gdal, feature)
        x.append(place.x)
        y.append(place.y)
      }
    }
    guard messages.errors.isEmpty else {
      throw GeodataError.cannotRead(path: path, reason: messages.reason)
    }
    return FeatureTable(
      path: path, columns: fields.map { names[$0] }, entries: entries, count: count,
      crs: hasPlaces ? try referenceSystem(gdal, layer) : nil, x: x, y: y)
  }

  private func entry(_ gdal: GDAL.Functions, _ feature: OGRFeatureH, _ field: Int32) -> String {
    guard gdal.OGR_F_IsFieldSetAndNotNull(feature, field) != 0,
      let text = gdal.OGR_F_GetFieldAsString(feature, field), text.pointee != 0
    else { return "" }
    return SeparatedText.decoded(text)
  }

  /// The coordinates of a point, or the centre of anything larger.
  private func place(_ gdal: GDAL.Functions, _ feature: OGRFeatureH) -> (x: Double, y: Double) {
    guard let shape = gdal.OGR_F_GetGeometryRef(feature), gdal.OGR_G_IsEmpty(shape) == 0 else {
      return (.nan, .nan)
    }
    // The types of points with heights and measures differ in their thousands and highest bit.
    if gdal.OGR_G_GetGeometryType(shape).rawValue % 1000 == wkbPoint.rawValue {
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
    var text: UnsafeMutablePointer<CChar>?
    defer { gdal.VSIFree(text) }
    let status = try GDAL.withOptions(["FORMAT=WKT2_2019"]) { options in
      gdal.OSRExportToWktEx(handle, &text, options.map { UnsafePointer(OpaquePointer($0)) })
    }
    guard status == OGRERR_NONE, let text else { return nil }
    return try CoordinateReferenceSystem(String(cString: text))
  }
}
