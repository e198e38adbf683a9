import CGDAL

/// How a file stores one of its bands: the size of the pieces that are read as a whole.
struct BlockDescription: Hashable, Sendable {
  /// The width of a block in cells.
  let width: Int
  /// The height of a block in cells.
  let height: Int
  /// The width of the raster in cells.
  let columns: Int
  /// The height of the raster in cells.
  let rows: Int
  /// How a block's bytes are had.
  let way: Way

  /// How a block's bytes are had.
  enum Way: Hashable, Sendable {
    /// GDAL gives the stored numbers of a block.
    case stored(StoredType)
    /// GDAL gives some cells as `Float32`, for types and sizes of blocks that are rare, and for
    /// bands with a mask.
    case converted
    /// The compressed bytes are read and unpacked here.
    case deflate(StoredType, predictor: Int)

    /// The type of the numbers.
    var type: StoredType {
      switch self {
      case .stored(let type), .deflate(let type, _): type
      case .converted: .float32
      }
    }
  }

  /// The most cells of a block that is read as a whole; larger ones are left to GDAL's cache.
  private static let largest = 1 << 22
  /// The sides of the pieces in which larger blocks are read.
  private static let piece = 512

  /// The number of blocks from west to east.
  var across: Int { (columns + width - 1) / width }
  /// The number of bytes of a block.
  var byteCount: Int { width * height * way.type.size }

  /// Asks the file.
  init(_ dataset: Dataset, band: GDALRasterBandH, raster: Raster) {
    let gdal = dataset.gdal
    var blockWidth: Int32 = 1
    var blockHeight: Int32 = 1
    gdal.GDALGetBlockSize(band, &blockWidth, &blockHeight)
    columns = raster.columns
    rows = raster.rows
    let size = (width: max(1, Int(blockWidth)), height: max(1, Int(blockHeight)))
    let type = StoredType(gdal.GDALGetRasterDataType(band))
    guard let type, size.width <= Self.largest / size.height, !raster.exceptions.hidesCells
    else {
      width = min(size.width, Self.piece)
      height = min(size.height, Self.piece)
      way = .converted
      return
    }
    width = size.width
    height = size.height
    let predictor = DeflateBlocks.predictor(dataset, band: band, path: raster.source, type: type)
    way = predictor.map { .deflate(type, predictor: $0) } ?? .stored(type)
  }

  private init(_ other: BlockDescription, way: Way) {
    width = other.width
    height = other.height
    columns = other.columns
    rows = other.rows
    self.way = way
  }

  /// The same blocks, unpacked by GDAL.
  var unpackedByGDAL: BlockDescription {
    BlockDescription(self, way: way == .converted ? way : .stored(way.type))
  }
}

/// The types of stored numbers that are turned into `Float` here.
enum StoredType: Sendable {
  case uint8
  case uint16
  case int16
  case uint32
  case int32
  case float32
  case float64

  init?(_ type: GDALDataType) {
    switch type {
    case GDT_Byte: self = .uint8
    case GDT_UInt16: self = .uint16
    case GDT_Int16: self = .int16
    case GDT_UInt32: self = .uint32
    case GDT_Int32: self = .int32
    case GDT_Float32: self = .float32
    case GDT_Float64: self = .float64
    default: return nil
    }
  }

  /// The number of bytes of one number.
  var size: Int {
    switch self {
    case .uint8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .float64: 8
    }
  }

  /// Whether the numbers are floating-point numbers.
  var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// Turns some numbers into `Float`.
  func convert(
    _ source: UnsafeRawPointer, from first: Int, count: Int, to target: UnsafeMutablePointer<Float>
  ) {
    switch self {
    case .uint8: Self.convert(source, first, count, target) { (value: UInt8) in Float(value) }
    case .uint16: Self.convert(source, first, count, target) { (value: UInt16) in Float(value) }
    case .int16: Self.convert(source, first, count, target) { (value: Int16) in Float(value) }
    case .uint32: Self.convert(source, first, count, target) { (value: UInt32) in Float(value) }
    case .int32: Self.convert(source, first, count, target) { (value: Int32) in Float(value) }
    case .float32: Self.convert(source, first, count, target) { (value: Float) in value }
    case .float64: Self.convert(source, first, count, target) { (value: Double) in Float(value) }
    }
  }

  @inline(__always)
  private static func convert<Number>(
    _ source: UnsafeRawPointer, _ first: Int, _ count: Int, _ target: UnsafeMutablePointer<Float>,
    _ turn: (Number) -> Float
  ) {
    let numbers = source.assumingMemoryBound(to: Number.self) + first
    for index in 0..<count { target[index] = turn(numbers[index]) }
  }
}
