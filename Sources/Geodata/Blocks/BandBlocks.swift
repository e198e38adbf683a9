import CGDAL
import Display

/// One band of an open file, read block by block; used by one thread at a time.
final class BandBlocks {
  let description: BlockDescription
  private let dataset: Dataset
  private let band: GDALRasterBandH
  private let raster: Raster
  private let rule: ValueRule
  private let deflate: DeflateBlocks?

  private let bytes: UnsafeMutableRawPointer
  /// The block in ``bytes``.
  private var block: (column: Int, row: Int)?
  /// How many of the block's rows are there, from the first.
  private var height = 0
  /// Whether a row's predictor is undone already; empty where there is none to undo.
  private var isUndone: [Bool] = []

  /// Opens a band of a file that is open already; without a description the file is asked how it is
  /// to be read.
  init(_ raster: Raster, in dataset: Dataset, description: BlockDescription? = nil) throws {
    self.dataset = dataset
    self.raster = raster
    band = try dataset.band(raster.band, path: raster.source)
    self.description =
      description ?? BlockDescription(dataset, band: band, raster: raster)
    rule = ValueRule(raster)
    if case .deflate = self.description.way {
      deflate = DeflateBlocks(raster.source, dataset.gdal)
    } else {
      deflate = nil
    }
    bytes = .allocate(byteCount: max(8, self.description.byteCount), alignment: 16)
  }

  deinit { bytes.deallocate() }

  /// Reads a block, at least its first rows, unless it is the one read last.
  ///
  /// - Throws: ``GeodataError/cannotRead(path:reason:)``.
  func load(column: Int, row: Int, rows wanted: Int) throws {
    if let block, block == (column, row), wanted <= height { return }
    block = nil
    isUndone = []
    let inside = min(description.height, description.rows - row * description.height)
    if try !loadByUnpacking(column, row, wanted: wanted, inside: inside) {
      try loadByGDAL(column, row, inside)
      height = inside
    }
    block = (column, row)
  }

  private func loadByUnpacking(_ column: Int, _ row: Int, wanted: Int, inside: Int) throws -> Bool {
    guard let deflate, case .deflate(let type, let predictor) = description.way else {
      return false
    }
    let size = description.width * type.size
    let isThere = try GDAL.listening { _, _ in
      deflate.unpack(
        band, column: column, row: row, wanted: wanted * size, least: inside * size,
        capacity: description.byteCount, into: bytes)
    }
    guard isThere else { return false }
    if predictor > 1 { isUndone = [Bool](repeating: false, count: description.height) }
    height = wanted
    return true
  }

  private func loadByGDAL(_ column: Int, _ row: Int, _ height: Int) throws {
    guard description.way == .converted else { return try loadStored(column, row) }
    let left = column * description.width
    let top = row * description.height
    let right = min(left + description.width, description.columns)
    let window = TransferWindow(
      columns: left..<right, rows: top..<top + height, width: right - left, height: height,
      stride: description.width)
    try raster.transfer(dataset, window, to: bytes.assumingMemoryBound(to: Float.self))
  }

  private func loadStored(_ column: Int, _ row: Int) throws {
    try GDAL.listening { gdal, messages in
      guard gdal.GDALReadBlock(band, Int32(column), Int32(row), bytes) == CE_None else {
        throw GeodataError.cannotRead(path: raster.source, reason: messages.reason)
      }
    }
  }

  /// Copies some cells of a row of the block read last, as values; row and columns are counted in
  /// the block.
  func copy(row: Int, from first: Int, count: Int, to target: UnsafeMutablePointer<Float>) {
    let type = description.way.type
    let start = bytes + row * description.width * type.size
    guard !isUndone.isEmpty, case .deflate(_, let predictor) = description.way else {
      type.convert(start, from: first, count: count, to: target)
      return rule.apply(to: target, count: count)
    }
    if !isUndone[row] {
      Predictor.undo(predictor, start, width: description.width, type: type)
      isUndone[row] = true
    }
    if predictor == 3 {
      Predictor.join(
        start, width: description.width, from: first, count: count, type: type, to: target)
    } else {
      type.convert(start, from: first, count: count, to: target)
    }
    rule.apply(to: target, count: count)
  }

  /// Whether a block reads the same when GDAL unpacks it.
  func agreesWithGDAL(column: Int, row: Int) throws -> Bool {
    let other = try BandBlocks(raster, in: dataset, description: description.unpackedByGDAL)
    let width = min(description.width, description.columns - column * description.width)
    let height = min(description.height, description.rows - row * description.height)
    try other.load(column: column, row: row, rows: height)
    var here = [Float](repeating: 0, count: width)
    var there = here
    for rows in [(height + 1) / 2, height] {
      try load(column: column, row: row, rows: rows)
      for line in 0..<rows {
        copy(row: line, from: 0, count: width, to: &here)
        other.copy(row: line, from: 0, count: width, to: &there)
        guard zip(here, there).allSatisfy({ $0.bitPattern == $1.bitPattern }) else { return false }
      }
    }
    return true
  }
}
