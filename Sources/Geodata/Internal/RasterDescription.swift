import Basics
import CGDAL
import Foundation

/// What a raster file says about one of its bands.
struct RasterDescription {
  let path: String
  let band: Int
  /// The reference system of a file that names none.
  var crs: CoordinateReferenceSystem?
  /// Further stored numbers that count as missing.
  var missing: [Double] = []

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
    try checkIsReal(gdal, type)
    let isWhole = ![GDT_Float32, GDT_Float64].contains(type)
    let colors = isWhole ? ColorTable.colors(of: handle, gdal) : [:]
    let hasColors = isWhole && gdal.GDALGetRasterColorTable(handle) != nil
    let nodata = nodata(gdal, handle, type)
    return Raster(
      name: name(dataset), path: path, band: band,
      grid: try grid(dataset), nodata: nodata,
      dataType: text(gdal.GDALGetDataTypeName(type)), label: text(gdal.GDALGetDescription(handle)),
      unit: text(gdal.GDALGetRasterUnitType(handle)), metadata: tags,
      isCategorical: isTagged ?? (!classes.isEmpty || hasColors),
      scale: number(gdal.GDALGetRasterScale, handle, default: 1),
      offset: number(gdal.GDALGetRasterOffset, handle, default: 0),
      classNames: classes, classColors: colors,
      exceptions: exceptions(dataset, handle, type, nodata), storage: .file)
  }

  /// The name of the file, and what tells the band from others.
  private func name(_ dataset: Dataset) -> String {
    let stem = FilePaths.stem(path)
    guard Self.valueBands(dataset) != [band] else { return stem }
    let gdal = dataset.gdal
    let count = gdal.GDALGetRasterCount(dataset.handle)
    let descriptions = (0..<max(0, count)).map { index in
      text(gdal.GDALGetDescription(gdal.GDALGetRasterBand(dataset.handle, index + 1)))
    }
    return "\(stem) \(BandName.name(of: band, among: descriptions))"
  }

  private func exceptions(
    _ dataset: Dataset, _ handle: GDALRasterBandH, _ type: GDALDataType, _ nodata: Double?
  ) -> ValueExceptions {
    let gdal = dataset.gdal
    let mask = gdal.GDALGetMaskFlags(handle)
    let pixelType = text(gdal.GDALGetMetadataItem(handle, "PIXELTYPE", "IMAGE_STRUCTURE"))
    let hasMask = mask & GMF_ALL_VALID == 0 && mask != GMF_NODATA
    return ValueExceptions(
      hasMask: hasMask, alphaBand: hasMask ? nil : alphaBand(dataset),
      hasSignedBytes: type == GDT_Byte && pixelType == "SIGNEDBYTE",
      hasWideNumbers: [Self.uint64, Self.int64].contains(type) && nodata != nil,
      missing: missing,
      hasGivenSystem: text(gdal.GDALGetProjectionRef(dataset.handle)).isEmpty)
  }

  /// The alpha band of a file, unless it is the one that is read.
  private func alphaBand(_ dataset: Dataset) -> Int? {
    let values = Self.valueBands(dataset)
    guard values.contains(band) else { return nil }
    let count = Int(dataset.gdal.GDALGetRasterCount(dataset.handle))
    return (1...max(1, count)).first { !values.contains($0) }
  }

  /// Whole numbers of 64 bits, which GDAL has since 3.5.
  private static let uint64 = GDALDataType(rawValue: 12)
  private static let int64 = GDALDataType(rawValue: 13)

  /// Refuses complex numbers, of which reading would keep the real part only and say nothing.
  private func checkIsReal(_ gdal: GDAL.Functions, _ type: GDALDataType) throws {
    guard gdal.GDALDataTypeIsComplex(type) != 0 else { return }
    throw GeodataError.cannotOpen(
      path: path,
      reason: "the values of band \(band) are complex numbers "
        + "(\(text(gdal.GDALGetDataTypeName(type)))), and real ones are needed. Take their real part, "
        + "with “gdal_translate -ot Float32 FILE REAL.tif”, or their magnitude, with "
        + "“gdal_calc.py -A FILE --calc='abs(A)' --type=Float32 --outfile=MAGNITUDE.tif”")
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

  /// The bands of a file that hold values: all but an alpha band beside others.
  static func valueBands(_ path: String) throws -> [Int] {
    try Dataset.reading(path, flags: GDAL_OF_RASTER) { valueBands($0) }
  }

  private static func valueBands(_ dataset: Dataset) -> [Int] {
    let gdal = dataset.gdal
    let count = Int(gdal.GDALGetRasterCount(dataset.handle))
    guard count > 1 else { return [1] }
    let bands = (1...count).filter { number in
      gdal.GDALGetRasterBand(dataset.handle, Int32(number)).map {
        gdal.GDALGetRasterColorInterpretation($0) != GCI_AlphaBand
      } ?? true
    }
    return bands.isEmpty ? Array(1...count) : bands
  }

  private func grid(_ dataset: Dataset) throws -> RasterGrid {
    let gdal = dataset.gdal
    var transform = [Double](repeating: 0, count: 6)
    guard gdal.GDALGetGeoTransform(dataset.handle, &transform) == CE_None else {
      try checkLastCell(dataset)
      throw GeodataError.cannotOpen(
        path: path, reason: "it does not say where its cells lie (no geotransform)")
    }
    return try RasterGrid(
      columns: Int(gdal.GDALGetRasterXSize(dataset.handle)),
      rows: Int(gdal.GDALGetRasterYSize(dataset.handle)), transform: transform,
      crs: try referenceSystem(dataset))
  }

  private func referenceSystem(_ dataset: Dataset) throws -> CoordinateReferenceSystem {
    let definition = text(dataset.gdal.GDALGetProjectionRef(dataset.handle))
    if !definition.isEmpty { return try CoordinateReferenceSystem(definition) }
    if let crs { return crs }
    try checkLastCell(dataset)
    throw GeodataError.referenceSystemMissing(path: path)
  }

  /// Says that a file is damaged where its last cell cannot be read: one that was cut off lacks
  /// more than what it says about itself.
  private func checkLastCell(_ dataset: Dataset) throws {
    let handle = try dataset.band(band, path: path)
    try GDAL.listening { gdal, messages in
      let column = Int(gdal.GDALGetRasterXSize(dataset.handle)) - 1
      let row = Int(gdal.GDALGetRasterYSize(dataset.handle)) - 1
      let cell = TransferWindow(
        columns: column..<column + 1, rows: row..<row + 1, width: 1, height: 1, stride: 1)
      var value: Float = 0
      guard cell.read(gdal, handle, GDT_Float32, to: &value, lineSpace: 4) != CE_None else {
        return
      }
      throw GeodataError.cannotOpen(
        path: path,
        reason: "it is damaged or was cut off; copy or download it again (\(messages.reason))")
    }
  }

  private func nodata(
    _ gdal: GDAL.Functions, _ handle: GDALRasterBandH, _ type: GDALDataType
  ) -> Double? {
    var isSet: Int32 = 0
    let value: Double
    switch type {
    case Self.int64:
      value = gdal.GDALGetRasterNoDataValueAsInt64.map { Double($0(handle, &isSet)) } ?? .nan
    case Self.uint64:
      value = gdal.GDALGetRasterNoDataValueAsUInt64.map { Double($0(handle, &isSet)) } ?? .nan
    default: value = gdal.GDALGetRasterNoDataValue(handle, &isSet)
    }
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
    if let names = try legendNames(legend) { return names }
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

  /// The names in a legend file; `nil` where there is none. What a server gives instead of a legend
  /// counts as none.
  private func legendNames(_ legend: String) throws -> [Int: String]? {
    if FilePaths.isVirtual(legend) {
      return try Self.canBeOpened(legend) ? try? names(inLegend: legend) : nil
    }
    guard FileManager.default.fileExists(atPath: legend) else { return nil }
    return try names(inLegend: legend)
  }

  /// Whether GDAL finds one of its virtual files, for example on a server.
  private static func canBeOpened(_ path: String) throws -> Bool {
    try GDAL.listening { gdal, _ in
      guard let file = gdal.VSIFOpenL(path, "rb") else { return false }
      _ = gdal.VSIFCloseL(file)
      return true
    }
  }

  private func names(inLegend legend: String) throws -> [Int: String] {
    let table = try FeatureTable(legend)
    let codes = try table.texts(Self.heading(["code", "value"], in: table))
    let classes = try table.texts(Self.heading(["class", "name", "label"], in: table))
    var names: [Int: String] = [:]
    for (code, name) in zip(codes, classes) {
      if let code = Int(code), !name.isEmpty { names[code] = name }
    }
    return names
  }

  /// The first of some headings that a table has, in capitals or not; the first one where it has
  /// none, for the message.
  private static func heading(_ wanted: [String], in table: FeatureTable) -> String {
    wanted.lazy.compactMap { name in
      table.columns.first { $0.lowercased() == name }
    }.first ?? wanted[0]
  }

  private func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
