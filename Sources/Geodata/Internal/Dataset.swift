import Basics
import CGDAL
import Display
import Foundation

/// An open GDAL dataset, used by one thread at a time and closed with its last use.
final class Dataset {
  let handle: GDALDatasetH
  let gdal: GDAL.Functions
  /// A dataset that this one reads from.
  private let origin: Dataset?

  init(_ handle: GDALDatasetH, _ gdal: GDAL.Functions, readsFrom origin: Dataset? = nil) {
    self.handle = handle
    self.gdal = gdal
    self.origin = origin
  }

  deinit { _ = gdal.GDALClose(handle) }

  /// Opens a file for reading and closes it when the work is done.
  ///
  /// The work gets bands and layers from the dataset, which are only valid as long as it is open;
  /// without a scope of its own the compiler would close it after its last mention.
  static func reading<Result>(
    _ path: String, flags: Int32, options: [String] = [], _ work: (Dataset) throws -> Result
  ) throws -> Result {
    let dataset = try open(path, flags: flags, options: options)
    return try withExtendedLifetime(dataset) { try work(dataset) }
  }

  /// Opens a file for reading.
  ///
  /// - Parameters:
  ///   - path: A file, or one of GDAL's virtual paths.
  ///   - flags: What is expected: `GDAL_OF_RASTER` or `GDAL_OF_VECTOR`.
  ///   - options: Open options of the driver.
  /// - Returns: The open dataset.
  /// - Throws: ``GeodataError``.
  static func open(_ path: String, flags: Int32, options: [String] = []) throws -> Dataset {
    try checkExistence(path)
    return try GDAL.listening { gdal, messages in
      let handle = try GDAL.withOptions(options) { options in
        gdal.GDALOpenEx(
          path, UInt32(flags | GDAL_OF_VERBOSE_ERROR), nil,
          options.map { UnsafePointer(OpaquePointer($0)) }, nil)
      }
      guard let handle else {
        throw GeodataError.cannotOpen(path: path, reason: messages.reason)
      }
      return Dataset(handle, gdal)
    }
  }

  /// Makes a raster of one band of `Float32` in memory.
  static func inMemory(_ grid: RasterGrid) throws -> Dataset {
    let text = try grid.crs.wellKnownText
    return try GDAL.listening { gdal, messages in
      guard let driver = gdal.GDALGetDriverByName("MEM"),
        let handle = gdal.GDALCreate(
          driver, "", Int32(grid.columns), Int32(grid.rows), 1, GDT_Float32, nil)
      else {
        throw GeodataError.cannotRead(path: "a raster in memory", reason: messages.reason)
      }
      let dataset = Dataset(handle, gdal)
      var transform = grid.transform
      _ = gdal.GDALSetGeoTransform(handle, &transform)
      _ = gdal.GDALSetProjection(handle, text)
      let band = gdal.GDALGetRasterBand(handle, 1)
      _ = gdal.GDALSetRasterNoDataValue(band, .nan)
      _ = gdal.GDALFillRaster(band, .nan, 0)
      return dataset
    }
  }

  /// A band, counted from 1.
  func band(_ number: Int, path: String) throws -> GDALRasterBandH {
    let available = Int(gdal.GDALGetRasterCount(handle))
    guard number >= 1, number <= available,
      let band = gdal.GDALGetRasterBand(handle, Int32(number))
    else {
      throw GeodataError.noSuchBand(path: path, band: number, available: available)
    }
    return band
  }

  /// Says which file is missing before GDAL gives a vaguer answer; virtual paths are left to GDAL.
  private static func checkExistence(_ path: String) throws {
    let isVirtual = path.hasPrefix("/vsi") || path.contains(":") || path.hasPrefix("<")
    guard !isVirtual, !FileManager.default.fileExists(atPath: path) else { return }
    throw GeodataError.fileMissing(path: path, near: FilePaths.near(path))
  }
}
