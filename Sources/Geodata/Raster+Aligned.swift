import CGDAL
import Display

extension Raster {
  /// How values between cells are found.
  package enum Resampling: String, Sendable {
    /// The value of the cell a place lies in; right for classes.
    case nearest = "near"
    /// A weighted mean of the four cells around; of more where cells are being made larger.
    case bilinear = "bilinear"
  }

  /// How this raster is resampled where nothing else is asked for.
  package var resampling: Resampling { isCategorical ? .nearest : .bilinear }

  /// The values on another grid, row by row from its first row; not-a-number where missing.
  ///
  /// Where the cells coincide, they are copied; elsewhere GDAL's warper computes them.
  ///
  /// - Parameters:
  ///   - target: The grid wanted, in any reference system.
  ///   - resampling: How values between cells are found; `nil` for the raster's own way.
  ///   - reduction: How many cells of the target there are for one of this raster, along x and y
  ///     (see ``reduction(to:)``); give the same numbers for all windows of a grid, so that a
  ///     cell's value does not depend on the window it is read in.
  /// - Returns: One number a cell of the target.
  /// - Throws: ``GeodataError`` where the file is broken or the systems do not fit.
  package func values(
    on target: RasterGrid, resampling: Resampling? = nil, reduction: (x: Double, y: Double)? = nil
  ) throws -> [Float] {
    let context = RunContext.current
    if let shift = try shift(to: target) {
      return try copied(to: target, shift)
    }
    return try resampled(
      on: target, from: openSource(), resampling: resampling ?? self.resampling,
      reduction: reduction ?? self.reduction(to: target), context)
  }

  /// The values on another grid, computed by GDAL's warper from an open source.
  func resampled(
    on target: RasterGrid, from source: Dataset, resampling: Resampling,
    reduction: (x: Double, y: Double), _ context: RunContext
  ) throws -> [Float] {
    var source = source
    if isReadBeforeWarping {
      guard let cells = try cells(around: target, reduction) else {
        return [Float](repeating: .nan, count: target.cellCount)
      }
      source = try readSource(source, cells, context)
    }
    let warped = try Dataset.inMemory(target)
    try warp(source, into: warped, resampling, reduction, context)
    return ValueRule(resampled: self).applied(to: try PlainTransfer(grid: target).read(warped))
  }

  /// How many cells of another grid there are for one of this raster, along x and y, at the centre
  /// of the other grid.
  package func reduction(to target: RasterGrid) throws -> (x: Double, y: Double) {
    let column = Double(target.columns) / 2
    let row = Double(target.rows) / 2
    let places = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0)].map {
      target.point(column: column + $0.0, row: row + $0.1)
    }
    let own = try target.crs.transform(x: places.map(\.x), y: places.map(\.y), to: crs)
    func length(_ index: Int) -> Double {
      let (dx, dy) = (own.x[index] - own.x[0], own.y[index] - own.y[0])
      return (dx * dx + dy * dy).squareRoot()
    }
    let x = grid.cellWidth / length(1)
    let y = grid.cellHeight / length(2)
    return (x.isFinite && x > 0 ? x : 1, y.isFinite && y > 0 ? y : 1)
  }

  /// How many cells to the right and down the target's corner lies, where the cells coincide.
  func shift(to target: RasterGrid) throws -> (columns: Int, rows: Int)? {
    let own = grid.transform
    let other = target.transform
    let size = min(grid.cellWidth, grid.cellHeight)
    for index in [1, 2, 4, 5] {
      let reach = Double(index < 3 ? target.columns : target.rows)
      guard abs(own[index] - other[index]) * reach < 0.001 * size else { return nil }
    }
    let (right, down) = grid.position(x: other[0], y: other[3])
    guard abs(right - right.rounded()) < 0.001, abs(down - down.rounded()) < 0.001,
      right.magnitude < 1e9, down.magnitude < 1e9
    else { return nil }
    guard try crs.isSame(as: target.crs) else { return nil }
    return (Int(right.rounded()), Int(down.rounded()))
  }

  /// The overlapping cells, and not-a-number around them.
  private func copied(
    to target: RasterGrid, _ shift: (columns: Int, rows: Int)
  ) throws -> [Float] {
    let left = max(0, shift.columns)
    let right = min(columns, shift.columns + target.columns)
    let top = max(0, shift.rows)
    let bottom = min(rows, shift.rows + target.rows)
    if left == shift.columns, top == shift.rows, right - left == target.columns,
      bottom - top == target.rows
    {
      return try values(columns: left..<right, rows: top..<bottom)
    }
    var result = [Float](repeating: .nan, count: target.cellCount)
    guard left < right, top < bottom else { return result }
    let part = try values(columns: left..<right, rows: top..<bottom)
    let width = right - left
    for row in top..<bottom {
      let start = (row - shift.rows) * target.columns + left - shift.columns
      let from = (row - top) * width
      result.replaceSubrange(start..<start + width, with: part[from..<from + width])
    }
    return result
  }

  /// The raster as a dataset of one band; of all its bands where cells are read before warping.
  func openSource() throws -> Dataset {
    if case .memory(let all) = storage {
      let dataset = try Dataset.inMemory(grid)
      try PlainTransfer(grid: grid).write(all, to: dataset)
      return dataset
    }
    let path = self.path ?? name
    let dataset = try Dataset.open(path, flags: GDAL_OF_RASTER)
    guard dataset.gdal.GDALGetRasterCount(dataset.handle) > 1, !isReadBeforeWarping else {
      return dataset
    }
    return try GDAL.listening { gdal, messages in
      let arguments = ["-of", "VRT", "-b", "\(band)"]
      let options = try GDAL.withOptions(arguments) { gdal.GDALTranslateOptionsNew($0, nil) }
      defer { gdal.GDALTranslateOptionsFree(options) }
      guard let single = gdal.GDALTranslate("", dataset.handle, options, nil) else {
        throw GeodataError.cannotRead(path: path, reason: messages.reason)
      }
      return Dataset(single, gdal, readsFrom: dataset)
    }
  }

  private func warp(
    _ from: Dataset, into target: Dataset, _ resampling: Resampling,
    _ reduction: (x: Double, y: Double), _ context: RunContext
  ) throws {
    let progress = GDALProgress(context)
    let arguments = [
      "-r", resampling.rawValue, "-et", "0", "-dstnodata", "nan", "-wo", "INIT_DEST=NO_DATA",
      "-wo", "XSCALE=\(reduction.x)", "-wo", "YSCALE=\(reduction.y)",
    ]
    try GDAL.listening { gdal, messages in
      let options = try GDAL.withOptions(arguments) { gdal.GDALWarpAppOptionsNew($0, nil) }
      defer { gdal.GDALWarpAppOptionsFree(options) }
      gdal.GDALWarpAppOptionsSetProgress(
        options, GDALProgress.callback, Unmanaged.passUnretained(progress).toOpaque())
      var sources: [GDALDatasetH?] = [from.handle]
      var wasMisused: Int32 = 0
      let result = gdal.GDALWarp(nil, target.handle, 1, &sources, options, &wasMisused)
      try context.checkCancellation()
      guard result != nil else {
        throw GeodataError.cannotRead(path: source, reason: messages.reason)
      }
    }
    withExtendedLifetime(progress) {}
  }
}

/// Moves all cells of a one-band dataset in memory.
struct PlainTransfer {
  let grid: RasterGrid

  func read(_ dataset: Dataset) throws -> [Float] {
    var values = [Float](repeating: .nan, count: grid.cellCount)
    try move(dataset, GF_Read, &values)
    return values
  }

  func write(_ values: [Float], to dataset: Dataset) throws {
    var copy = values
    try move(dataset, GF_Write, &copy)
  }

  private func move(
    _ dataset: Dataset, _ direction: GDALRWFlag, _ values: inout [Float]
  ) throws {
    let band = try dataset.band(1, path: "a raster in memory")
    try GDAL.listening { gdal, messages in
      let status = gdal.GDALRasterIO(
        band, direction, 0, 0, Int32(grid.columns), Int32(grid.rows), &values,
        Int32(grid.columns), Int32(grid.rows), GDT_Float32, 0, 0)
      guard status == CE_None else {
        throw GeodataError.cannotRead(path: "a raster in memory", reason: messages.reason)
      }
    }
  }
}
