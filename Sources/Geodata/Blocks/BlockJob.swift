import CGDAL

/// Reads squares from bands of one file whose cells coincide with those of the grid.
struct BlockJob: WindowJob {
  /// Open bands of the file, for one thread.
  private final class Handle {
    let bands: [BandBlocks]

    init(_ bands: [BandBlocks]) { self.bands = bands }
  }

  private let numbers: [Int]
  private let blocks: BlockDescription
  private let squares: SquareSet
  private let left: [Int]
  private let top: [Int]
  private let plan: BlockPlan
  private let handles: HandlePool<Handle>

  var count: Int { plan.visits.count }

  /// How a file stores some of its bands.
  static func descriptions(_ rasters: [Raster], path: String) throws -> [BlockDescription] {
    try Dataset.reading(path, flags: GDAL_OF_RASTER) { dataset in
      try rasters.map {
        BlockDescription(
          dataset, band: try dataset.band($0.band, path: path), raster: $0)
      }
    }
  }

  /// Plans the reading of bands that are all stored in the same way; each comes with its place in the
  /// result, and the shift says where the grid's first cell lies in the file.
  init(
    bands: [(raster: Raster, number: Int)], path: String, blocks: BlockDescription,
    squares: SquareSet, shift: (columns: Int, rows: Int), plans: PlanStore
  ) throws {
    numbers = bands.map(\.number)
    self.squares = squares
    (left, top) = squares.corners(shift: shift)
    plan = plans.plan(blocks, shift: shift)
    let rasters = bands.map(\.raster)
    self.blocks = try Self.checked(blocks, rasters, path, plan)
    let description = self.blocks
    handles = HandlePool {
      let dataset = try Dataset.open(path, flags: GDAL_OF_RASTER)
      return Handle(
        try rasters.map { try BandBlocks($0, in: dataset, description: description) })
    }
  }

  /// Leaves the unpacking to GDAL where a first block does not read alike.
  private static func checked(
    _ blocks: BlockDescription, _ rasters: [Raster], _ path: String, _ plan: BlockPlan
  ) throws -> BlockDescription {
    guard case .deflate = blocks.way, let raster = rasters.first, let visit = plan.visits.first
    else { return blocks }
    let agrees = try Dataset.reading(path, flags: GDAL_OF_RASTER) { dataset in
      try BandBlocks(raster, in: dataset, description: blocks)
        .agreesWithGDAL(column: visit.column, row: visit.row)
    }
    return agrees ? blocks : blocks.unpackedByGDAL
  }

  func run(_ piece: Int, into result: SharedNumbers) throws {
    let visit = plan.visits[piece]
    let rows = rows(visit)
    try handles.lend { handle in
      for (band, number) in zip(handle.bands, numbers) {
        try band.load(column: visit.column, row: visit.row, rows: rows)
        for place in visit.range { copy(plan.squares[place], visit, band, number, result) }
      }
    }
  }

  /// How many of a block's rows are asked for, from the first.
  private func rows(_ visit: BlockPlan.Visit) -> Int {
    let north = visit.row * blocks.height
    let end = min(north + blocks.height, blocks.rows)
    return visit.range.reduce(0) { rows, place in
      max(rows, min(top[plan.squares[place]] + squares.width, end) - north)
    }
  }

  /// Copies the part of a square that lies in a block.
  private func copy(
    _ square: Int, _ visit: BlockPlan.Visit, _ band: BandBlocks, _ number: Int,
    _ result: SharedNumbers
  ) {
    let width = squares.width
    let (west, north) = (visit.column * blocks.width, visit.row * blocks.height)
    let first = max(left[square], west, 0)
    let right = min(left[square] + width, west + blocks.width, blocks.columns)
    let bottom = min(top[square] + width, north + blocks.height, blocks.rows)
    let target =
      result.start + (number * squares.count + square) * squares.area + first - left[square]
    for row in max(top[square], north, 0)..<bottom {
      band.copy(
        row: row - north, from: first - west, count: right - first,
        to: target + (row - top[square]) * width)
    }
  }
}

/// Reads squares from a raster in memory whose cells coincide with those of the grid.
struct MemoryJob: WindowJob {
  private let raster: Raster
  private let number: Int
  private let squares: SquareSet
  private let left: [Int]
  private let top: [Int]
  private static let pieceSize = 4096

  var count: Int { (squares.count + Self.pieceSize - 1) / Self.pieceSize }

  init(_ raster: Raster, number: Int, squares: SquareSet, shift: (columns: Int, rows: Int)) {
    self.raster = raster
    self.number = number
    self.squares = squares
    (left, top) = squares.corners(shift: shift)
  }

  func run(_ piece: Int, into result: SharedNumbers) throws {
    guard case .memory(let values) = raster.storage else { return }
    let width = squares.width
    let end = min(squares.count, (piece + 1) * Self.pieceSize)
    for square in piece * Self.pieceSize..<end {
      let columns =
        max(0, left[square])..<max(0, left[square], min(raster.columns, left[square] + width))
      let rows = max(0, top[square])..<max(0, top[square], min(raster.rows, top[square] + width))
      let target = result.start + (number * squares.count + square) * squares.area
      for row in rows {
        for column in columns {
          target[(row - top[square]) * width + column - left[square]] =
            values[row * raster.columns + column]
        }
      }
    }
  }
}
