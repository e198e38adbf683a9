import Basics
import CGDAL
import Display
import Foundation

/// Writes a GeoTIFF: tiled, compressed, with overviews, laid out so that parts can be read over the
/// net (cloud-optimised), and with a name and a unit for every band.
///
/// The file is written under a temporary name and gets its own name when it is finished, so that a
/// reader never meets half a file. Whoever drops the writer before ``finish()`` leaves nothing.
package final class RasterWriter {
  /// The cells.
  package let grid: RasterGrid
  /// What rasters are saved as.
  private static let formats = FileFormats([(".tif", ()), (".tiff", ())])

  private let path: String
  private let temporaryPath: String
  /// The file that is laid out for reading, made of the one that was written.
  private let finalPath: String
  private let context: RunContext
  private let type: ValueType
  private var dataset: Dataset?

  /// One band's description.
  package struct Band: Sendable {
    package let name: String
    package let unit: String
    /// The colours of classes by their codes, each as a number written `0xRRGGBB`; only bytes have
    /// some.
    package let colors: [Int: Int]

    package init(_ name: String, unit: String = "", colors: [Int: Int] = [:]) {
      self.name = name
      self.unit = unit
      self.colors = colors
    }
  }

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must exist.
  ///   - grid: The cells.
  ///   - bands: The bands' names and units, at least one.
  ///   - type: How values are stored.
  ///   - metadata: Remarks that the file carries.
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``.
  package init(
    _ path: String, grid: RasterGrid, bands: [Band], type: ValueType = .float32,
    metadata: [String: String] = [:]
  ) throws {
    self.path = FilePaths.expanded(path)
    self.grid = grid
    self.type = type
    temporaryPath = FilePaths.temporary(self.path, ending: ".tif")
    finalPath = FilePaths.temporary(self.path, ending: ".tif")
    context = RunContext.current
    try create(bands, metadata)
  }

  deinit {
    guard dataset != nil else { return }
    dataset = nil
    removeTemporaryFiles()
  }

  /// Writes some cells of one band.
  ///
  /// - Parameters:
  ///   - values: One number a cell, row by row; not-a-number where missing.
  ///   - band: The number of the band, counted from 1.
  ///   - columns: The columns written, counted from 0.
  ///   - rows: The rows written, counted from 0.
  /// - Throws: ``GeodataError`` where the window does not fit or the disk is full.
  package func write(
    _ values: [Float], band: Int = 1, columns: Range<Int>, rows: Range<Int>
  ) throws {
    guard let dataset else {
      throw GeodataError.cannotWrite(path: path, reason: "the file is finished already")
    }
    guard columns.lowerBound >= 0, rows.lowerBound >= 0, columns.upperBound <= grid.columns,
      rows.upperBound <= grid.rows
    else {
      throw GeodataError.windowOutside(
        path: path, window: "columns \(columns), rows \(rows)", columns: grid.columns,
        rows: grid.rows)
    }
    guard values.count == columns.count * rows.count else {
      throw GeodataError.countMismatch(
        what: "Values of a window", expected: columns.count * rows.count, found: values.count)
    }
    guard !values.isEmpty else { return }
    var stored = values.map { $0.isNaN ? Float(type.nodata) : $0 }
    let handle = try dataset.band(band, path: path)
    try GDAL.listening { gdal, messages in
      let status = gdal.GDALRasterIO(
        handle, GF_Write, Int32(columns.lowerBound), Int32(rows.lowerBound),
        Int32(columns.count), Int32(rows.count), &stored, Int32(columns.count),
        Int32(rows.count), GDT_Float32, 0, 0)
      guard status == CE_None else {
        throw GeodataError.cannotWrite(path: path, reason: messages.reason)
      }
    }
  }

  /// Completes the file and gives it its name.
  ///
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``, for example where the disk is full;
  ///   `Interrupted` when stopped.
  package func finish() throws {
    guard dataset != nil else { return }
    defer { removeTemporaryFiles() }
    // GDAL writes what is left when the dataset closes; only its messages tell whether it could.
    let errors = try GDAL.listening { _, messages in
      dataset = nil
      return messages.errors
    }
    guard errors.isEmpty else {
      throw GeodataError.cannotWrite(path: path, reason: errors.joined(separator: "; "))
    }
    try arrange()
    try GeodataError.writing(path) { () throws(WritingProblem) in
      try FilePaths.move(finalPath, to: path)
    }
  }

  /// Refuses a name that no raster can be saved under, before it is computed.
  ///
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``.
  package static func check(_ path: String) throws(GeodataError) {
    try GeodataError.writing(path) { () throws(WritingProblem) in
      try formats.format(of: path)
      try FilePaths.checkFolder(of: FilePaths.expanded(path))
    }
  }

  /// Copies what was written into its final order, with overviews.
  private func arrange() throws {
    let source = try Dataset.open(temporaryPath, flags: GDAL_OF_RASTER)
    let progress = GDALProgress(context)
    let arguments = [
      "COMPRESS=DEFLATE", "PREDICTOR=YES", "BLOCKSIZE=256", "BIGTIFF=IF_SAFER", "SPARSE_OK=TRUE",
      "NUM_THREADS=ALL_CPUS", "OVERVIEW_RESAMPLING=\(type.isWhole ? "NEAREST" : "AVERAGE")",
    ]
    try GDAL.listening { gdal, messages in
      guard let driver = gdal.GDALGetDriverByName("COG") else {
        throw GeodataError.cannotWrite(
          path: path, reason: "the GDAL found here cannot write cloud-optimised GeoTIFF")
      }
      let copy = try GDAL.withOptions(arguments) { options in
        gdal.GDALCreateCopy(
          driver, finalPath, source.handle, 0, options, GDALProgress.callback,
          Unmanaged.passUnretained(progress).toOpaque())
      }
      if let copy { _ = gdal.GDALClose(copy) }
      try context.checkCancellation()
      guard copy != nil, messages.errors.isEmpty else {
        throw GeodataError.cannotWrite(path: path, reason: messages.reason)
      }
    }
    withExtendedLifetime((progress, source)) {}
  }

  private func removeTemporaryFiles() {
    for path in [temporaryPath, finalPath] {
      for ending in ["", ".ovr.tmp", ".msk.ovr.tmp", ".aux.xml"] {
        try? FileManager.default.removeItem(atPath: path + ending)
      }
    }
  }

  /// Small files are packed once, when they are finished; larger ones would fill the disk.
  private func compression(bands: Int) -> [String] {
    let size = Double(grid.cellCount) * Double(bands) * Double(type.bytes)
    return size < 0x1p31 ? ["COMPRESS=NONE"] : ["COMPRESS=DEFLATE", "ZLEVEL=1"]
  }

  private func create(_ bands: [Band], _ metadata: [String: String]) throws {
    guard !bands.isEmpty else {
      throw GeodataError.cannotWrite(path: path, reason: "no band was given")
    }
    try Self.check(path)
    let text = try grid.crs.wellKnownText
    try GDAL.listening { gdal, messages in
      // A sparse file leaves blocks out that nobody writes; they read as missing.
      let arguments =
        compression(bands: bands.count) + [
          "SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "BIGTIFF=IF_SAFER",
          "INTERLEAVE=BAND",
        ]
      let driver = gdal.GDALGetDriverByName("GTiff")
      let handle = try GDAL.withOptions(arguments) { options in
        gdal.GDALCreate(
          driver, temporaryPath, Int32(grid.columns), Int32(grid.rows), Int32(bands.count),
          type.gdal, options)
      }
      guard let handle else {
        throw GeodataError.cannotWrite(path: path, reason: messages.reason)
      }
      dataset = Dataset(handle, gdal)
      var transform = grid.transform
      _ = gdal.GDALSetGeoTransform(handle, &transform)
      _ = gdal.GDALSetProjection(handle, text)
      for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
        _ = gdal.GDALSetMetadataItem(handle, key, value, nil)
      }
      for (index, band) in bands.enumerated() {
        let target = gdal.GDALGetRasterBand(handle, Int32(index + 1))
        _ = gdal.GDALSetRasterNoDataValue(target, type.nodata)
        _ = gdal.GDALSetRasterUnitType(target, band.unit)
        gdal.GDALSetDescription(target, band.name)
        if type.bytes == 1 { ColorTable.set(band.colors, of: target, gdal) }
      }
    }
  }
}

extension RasterWriter {
  /// Writes a raster of one band in one go.
  package static func write(
    _ values: [Float], to path: String, grid: RasterGrid, band: Band, type: ValueType = .float32,
    metadata: [String: String] = [:]
  ) throws {
    let writer = try RasterWriter(
      path, grid: grid, bands: [band], type: type, metadata: metadata)
    try writer.write(values, columns: 0..<grid.columns, rows: 0..<grid.rows)
    try writer.finish()
  }
}
