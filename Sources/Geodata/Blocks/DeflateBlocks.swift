import CGDAL
import Glibc

/// Reads the blocks of a GeoTIFF on disk that are packed by Deflate.
///
/// GDAL undoes the predictor of a whole block, which takes longer than unpacking it; here it is
/// undone for the rows that are asked for. Anything unusual is left to GDAL.
///
/// Source: Adobe (1992), TIFF 6.0, section 14 (differencing); Adobe Photoshop TIFF Technical Note 3
/// (2005), floating-point predictor.
final class DeflateBlocks {
  private let file: Int32
  private let gdal: GDAL.Functions
  private let inflater = Inflater()
  private var packed: [UInt8] = []

  /// The most bytes that a packed block may have.
  private static let largest = 1 << 26

  /// The predictor of a file whose blocks can be unpacked here: 1, 2 or 3; `nil` for others.
  static func predictor(
    _ dataset: Dataset, band: GDALRasterBandH, path: String, type: StoredType
  ) -> Int? {
    let gdal = dataset.gdal
    guard isLittleEndian, reportsPredictors(gdal), !path.hasPrefix("/vsi"),
      text(gdal.GDALGetDescription(gdal.GDALGetDatasetDriver(dataset.handle))) == "GTiff",
      item(gdal, dataset.handle, "COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE",
      gdal.GDALGetRasterCount(dataset.handle) == 1
        || item(gdal, dataset.handle, "INTERLEAVE", "IMAGE_STRUCTURE") == "BAND",
      item(gdal, band, "NBITS", "IMAGE_STRUCTURE") == nil,
      startsAsLittleEndian(path)
    else { return nil }
    switch item(gdal, dataset.handle, "PREDICTOR", "IMAGE_STRUCTURE") {
    case nil, "1": return 1
    case "2": return type.size <= 4 ? 2 : nil
    case "3": return type.isFloatingPoint ? 3 : nil
    default: return nil
    }
  }

  /// Opens the file a second time, for its bytes.
  init?(_ path: String, _ gdal: GDAL.Functions) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    self.gdal = gdal
    guard file >= 0 else { return nil }
  }

  deinit { if file >= 0 { close(file) } }

  /// Unpacks a block, at least its first rows; predictors are not undone.
  ///
  /// - Parameters:
  ///   - band: The band.
  ///   - column: The block's column, counted from 0.
  ///   - row: The block's row.
  ///   - wanted: The number of bytes of the rows that are asked for.
  ///   - least: The number of bytes of the block's rows inside the raster.
  ///   - capacity: The number of bytes of a whole block.
  ///   - bytes: Takes the bytes, as many as a whole block has.
  /// - Returns: Whether the bytes are there; where not, GDAL may say why.
  func unpack(
    _ band: GDALRasterBandH, column: Int, row: Int, wanted: Int, least: Int, capacity: Int,
    into bytes: UnsafeMutableRawPointer
  ) -> Bool {
    guard let offset = number(band, "BLOCK_OFFSET_\(column)_\(row)"), offset > 0,
      let size = number(band, "BLOCK_SIZE_\(column)_\(row)"), size > 0, size <= Self.largest
    else { return false }
    if packed.count < size { packed = [UInt8](repeating: 0, count: size + size / 4) }
    return packed.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress, pread(file, start, size, offset) == size else {
        return false
      }
      let stream = UnsafeRawBufferPointer(start: start, count: size)
      if inflater?.unpack(stream, first: wanted, capacity: capacity, into: bytes) == true {
        return true
      }
      var count = 0
      let result = gdal.CPLZLibInflate(start, size, bytes, capacity, &count)
      return result != nil && (count == capacity || count == least)
    }
  }

  private func number(_ band: GDALRasterBandH, _ name: String) -> Int? {
    Self.item(gdal, band, name, "TIFF").flatMap { Int($0) }
  }

  private static func item(
    _ gdal: GDAL.Functions, _ object: GDALMajorObjectH, _ name: String, _ domain: String
  ) -> String? {
    gdal.GDALGetMetadataItem(object, name, domain).map { String(cString: $0) }
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  /// Older versions of GDAL do not say which predictor a file has.
  private static func reportsPredictors(_ gdal: GDAL.Functions) -> Bool {
    Int(text(gdal.GDALVersionInfo("VERSION_NUM"))).map { $0 >= 3_060_000 } ?? false
  }

  private static func startsAsLittleEndian(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    return fgetc(file) == 0x49 && fgetc(file) == 0x49
  }

  private static var isLittleEndian: Bool { UInt16(1).littleEndian == 1 }
}

/// Undoes predictors row by row.
enum Predictor {
  /// Adds up the differences of a row, in place; floating-point numbers stay cut into planes of
  /// bytes, see ``join(_:width:from:count:type:to:)``.
  static func undo(
    _ predictor: Int, _ row: UnsafeMutableRawPointer, width: Int, type: StoredType
  ) {
    switch (predictor, type.size) {
    case (2, 1): add(row.assumingMemoryBound(to: UInt8.self), width)
    case (2, 2): add(row.assumingMemoryBound(to: UInt16.self), width)
    case (2, 4): add(row.assumingMemoryBound(to: UInt32.self), width)
    case (3, let size): add(row.assumingMemoryBound(to: UInt8.self), width * size)
    default: break
    }
  }

  @inline(__always)
  private static func add<Number: FixedWidthInteger>(
    _ values: UnsafeMutablePointer<Number>, _ count: Int
  ) {
    var sum: Number = 0
    for index in 0..<count {
      sum &+= values[index]
      values[index] = sum
    }
  }

  /// Puts floating-point numbers together from a row's planes of bytes, the highest bytes first.
  static func join(
    _ row: UnsafeRawPointer, width: Int, from first: Int, count: Int, type: StoredType,
    to target: UnsafeMutablePointer<Float>
  ) {
    let bytes = row.assumingMemoryBound(to: UInt8.self)
    for index in 0..<count {
      var bits: UInt64 = 0
      for plane in 0..<type.size {
        bits = bits << 8 | UInt64(bytes[plane * width + first + index])
      }
      target[index] =
        type == .float64
        ? Float(Double(bitPattern: bits)) : Float(bitPattern: UInt32(truncatingIfNeeded: bits))
    }
  }
}
