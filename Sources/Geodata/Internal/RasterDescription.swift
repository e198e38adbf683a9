import CGDAL
import Foundation

/// What a raster file says about one of its bands.
struct RasterDescription {
  let path: String
  let band: Int

  /// Opens the file, reads the description, and closes the file again.
  func raster() throws -> Raster {
    try Dataset.reading(path, flags: GDAL_OF_RASTER) { try raster($0) }
  }

  private func raster(_ dataset: Dataset) throws -> Raster {
    let handle = try dataset.band(band, path: path)
    let gdal = dataset.gdal
    try checkBlocks(dataset, handle)
    let tags = metadata(gdal, dataset.handle).merging(metadata(gdal, handle)) { $1 }
    let named = try classNames(gdal, handle)
    let classes = named.isEmpty ? Self.classNames(in: tags) : named
    let isTagged = tags["CATEGORICAL"].map { ["YES", "TRUE", "1"].contains($0.uppercased()) }
    let type = gdal.GDALGetRasterDataType(handle)
    let isWhole = ![GDT_Float32, GDT_Float64].contains(type)
    let hasColors = isWhole && gdal.GDALGetRasterColorTable(handle) != nil
    let bands = gdal.GDALGetRasterCount(dataset.handle)
    let stem = FilePaths.stem(path)
    return Raster(
      name: bands > 1 ? "\(stem) \(band)" : stem, path: path, band: band,
      grid: try grid(dataset), nodata: nodata(gdal, handle),
      dataType: text(gdal.GDALGetDataTypeName(type)), label: text(gdal.GDALGetDescription(handle)),
      unit: text(gdal.GDALGetRasterUnitType(handle)), metadata: tags,
      isCategorical: isTagged ?? (!classes.isEmpty || hasColors),
      scale: number(gdal.GDALGetRasterScale, handle, default: 1),
      offset: number(gdal.GDALGetRasterOffset, handle, default: 0),
      classNames: classes, storage: .file)
  }

  /// The most bytes that GDAL has to hold at once to read any cell.
  private static let largestBlock = 0x1p31

  /// Refuses a file whose blocks would fill the memory, as a damaged one may state.
  private func checkBlocks(_ dataset: Dataset, _ band: GDALRasterBandH) throws {
    let gdal = dataset.gdal
    var width: Int32 = 1
    var height: Int32 = 1
    gdal.GDALGetBlockSize(band, &width, &height)
    let bits = gdal.GDALGetDataTypeSizeBits(gdal.GDALGetRasterDataType(band))
    let interleave = gdal.GDALGetMetadataItem(dataset.handle, "INTERLEAVE", "IMAGE_STRUCTURE")
    let together = text(interleave) == "PIXEL" ? gdal.GDALGetRasterCount(dataset.handle) : 1
    let size = Double(width) * Double(height) * Double(bits) / 8 * Double(together)
    guard size > Self.largestBlock else { return }
    throw GeodataError.cannotOpen(
      path: path,
      reason: "each of its blocks takes \(Int(min(size / 1e9, 1e9))) GB; cut it into tiles first, "
        + "for example with “gdal_translate -co TILED=YES -co INTERLEAVE=BAND”")
  }

  /// The number of bands of a file.
  static func bandCount(_ path: String) throws -> Int {
    try Dataset.reading(path, flags: GDAL_OF_RASTER) {
      Int($0.gdal.GDALGetRasterCount($0.handle))
    }
  }

  private func grid(_ dataset: Dataset) throws -> RasterGrid {
    let gdal = dataset.gdal
    var transform = [Double](repeating: 0, count: 6)
    guard gdal.GDALGetGeoTransform(dataset.handle, &transform) == CE_None else {
      throw GeodataError.cannotOpen(
        path: path, reason: "it does not say where its cells lie (no geotransform)")
    }
    let definition = text(gdal.GDALGetProjectionRef(dataset.handle))
    guard !definition.isEmpty else { throw GeodataError.referenceSystemMissing(path: path) }
    return try RasterGrid(
      columns: Int(gdal.GDALGetRasterXSize(dataset.handle)),
      rows: Int(gdal.GDALGetRasterYSize(dataset.handle)), transform: transform,
      crs: try CoordinateReferenceSystem(definition))
  }

  private func nodata(_ gdal: GDAL.Functions, _ handle: GDALRasterBandH) -> Double? {
    var isSet: Int32 = 0
    let value = gdal.GDALGetRasterNoDataValue(handle, &isSet)
    return isSet != 0 ? value : nil
  }

  private func number(
    _ get: (GDALRasterBandH?, UnsafeMutablePointer<Int32>?) -> Double, _ handle: GDALRasterBandH,
    default standard: Double
  ) -> Double {
    var isSet: Int32 = 0
    let value = get(handle, &isSet)
    return isSet != 0 && value.isFinite ? value : standard
  }

  private func metadata(_ gdal: GDAL.Functions, _ object: GDALMajorObjectH) -> [String: String] {
    var result: [String: String] = [:]
    for entry in GDAL.strings(gdal.GDALGetMetadata(object, nil)) {
      guard let equals = entry.firstIndex(of: "=") else { continue }
      result[String(entry[..<equals])] = String(entry[entry.index(after: equals)...])
    }
    return result
  }

  /// Names from the legend beside the file, else from the attribute table, else from the band.
  private func classNames(
    _ gdal: GDAL.Functions, _ handle: GDALRasterBandH
  ) throws -> [Int: String] {
    let legend = FilePaths.beside(path, FilePaths.stem(path) + "_legend.csv")
    if FileManager.default.fileExists(atPath: legend) { return try legendNames(legend) }
    if let table = gdal.GDALGetDefaultRAT(handle) {
      let names = attributeNames(gdal, table)
      if !names.isEmpty { return names }
    }
    var names: [Int: String] = [:]
    for (code, name) in GDAL.strings(gdal.GDALGetRasterCategoryNames(handle)).enumerated()
    where !name.isEmpty {
      names[code] = name
    }
    return names
  }

  /// Names from remarks such as `CLASS_3=Clay`, as ``Raster/save(_:)`` writes them.
  private static func classNames(in tags: [String: String]) -> [Int: String] {
    var names: [Int: String] = [:]
    for (key, name) in tags where key.hasPrefix("CLASS_") && !name.isEmpty {
      if let code = Int(key.dropFirst(6)) { names[code] = name }
    }
    return names
  }

  private func attributeNames(
    _ gdal: GDAL.Functions, _ table: GDALRasterAttributeTableH
  ) -> [Int: String] {
    let nameColumn = gdal.GDALRATGetColOfUsage(table, GFU_Name)
    var codeColumn = gdal.GDALRATGetColOfUsage(table, GFU_MinMax)
    if codeColumn < 0 { codeColumn = gdal.GDALRATGetColOfUsage(table, GFU_Min) }
    guard nameColumn >= 0, codeColumn >= 0 else { return [:] }
    var names: [Int: String] = [:]
    for row in 0..<gdal.GDALRATGetRowCount(table) {
      let code = Int(gdal.GDALRATGetValueAsInt(table, row, codeColumn))
      let name = text(gdal.GDALRATGetValueAsString(table, row, nameColumn))
      if !name.isEmpty { names[code] = name }
    }
    return names
  }

  private func legendNames(_ legend: String) throws -> [Int: String] {
    let table = try FeatureTable(legend)
    let codes = try table.texts("code")
    let classes = try table.texts("class")
    var names: [Int: String] = [:]
    for (code, name) in zip(codes, classes) {
      if let code = Int(code), !name.isEmpty { names[code] = name }
    }
    return names
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
