import Basics
import CovariateGrids
import Display
import Geodata

/// Predicts a grid strip by strip, so that memory does not grow with the map.
struct MapPainter {
  let model: SoilModel
  let covariates: Covariates
  let ensemble: ModelEnsemble?
  let applicability: Applicability?
  let context: RunContext

  /// The most numbers of covariates held at once.
  private static var stripValues: Int { 8_000_000 }
  /// The most numbers of windows held at once by one thread.
  private static var batchValues: Int { 1_000_000 }

  /// The bands of the file.
  var bands: [RasterWriter.Band] {
    var bands = [RasterWriter.Band("prediction", unit: model.description.unit)]
    if ensemble != nil { bands.append(.init("standard deviation", unit: model.description.unit)) }
    if applicability != nil { bands.append(.init("dissimilarity index")) }
    return bands
  }

  /// The scale of each channel: the width in cells of the squares that it holds means over.
  var scales: [Int] { model.covariateNames.map { ChannelName($0).scale } }

  /// Writes the whole file.
  func write(to path: String) throws {
    let grid = covariates.grid
    let writer = try RasterWriter(path, grid: grid, bands: bands, metadata: metadata)
    let margin = model.window / 2 * (scales.max() ?? 1)
    let perRow = max(1, model.covariateNames.count * (grid.columns + 2 * margin))
    let height = min(256, max(1, Self.stripValues / perRow - 2 * margin))
    for first in stride(from: 0, to: grid.rows, by: height) {
      try context.checkCancellation()
      context.report("Mapping", first, of: grid.rows, remark: "rows")
      let rows = first..<min(grid.rows, first + height)
      let values = try strip(rows, margin)
      for (band, numbers) in values.enumerated() {
        try writer.write(numbers, band: band + 1, columns: 0..<grid.columns, rows: rows)
      }
    }
    try writer.finish()
    context.report("Mapping", grid.rows, of: grid.rows, remark: "rows")
  }

  /// The bands of some rows.
  private func strip(_ rows: Range<Int>, _ margin: Int) throws -> [[Float]] {
    let columns = covariates.grid.columns
    let strip = CovariateStrip(
      values: try covariates.values(
        channels: model.covariateNames, columns: -margin..<columns + margin,
        rows: rows.lowerBound - margin..<rows.upperBound + margin),
      scales: scales, margin: margin, width: columns + 2 * margin,
      height: rows.count + 2 * margin, window: model.window)
    let cells = strip.knownCells(columns: columns, rows: rows.count)
    let batch = max(16, Self.batchValues / max(1, strip.windowCount))
    let count = (cells.count + batch - 1) / batch
    let isBound = [Bool](repeating: model.predictor.isBoundToThread, count: count)
    let parts = try Shards.map(isBound: isBound) { part in
      try context.checkCancellation()
      return try predictions(
        places(
          of: Array(cells[part * batch..<min(cells.count, (part + 1) * batch)]), in: strip,
          firstRow: rows.lowerBound))
    }
    try Memory.require(
      bands.count * columns * rows.count, of: MemoryLayout<Float>.stride,
      for: "A strip of a map of \(columns) × \(rows.count) cells")
    var result = Array(
      repeating: [Float](repeating: .nan, count: columns * rows.count), count: bands.count)
    for (part, values) in parts.enumerated() {
      for band in values.indices {
        for (place, value) in values[band].enumerated() {
          result[band][cells[part * batch + place]] = Float(value)
        }
      }
    }
    return result
  }

  /// Cells of a strip, counted row by row from a row of the grid, with all that a predictor may ask.
  private func places(of cells: [Int], in strip: CovariateStrip, firstRow: Int) -> Places {
    let grid = covariates.grid
    let points = cells.map { cell in
      grid.point(
        column: Double(cell % grid.columns) + 0.5,
        row: Double(firstRow + cell / grid.columns) + 0.5)
    }
    return Places(
      covariateNames: model.covariateNames, window: model.window,
      windows: strip.windows(of: cells, columns: grid.columns), x: points.map(\.x),
      y: points.map(\.y), crs: grid.crs, depth: model.layer)
  }

  private func predictions(_ places: Places) throws -> [[Double]] {
    let quiet = RunContext(cancellation: context.cancellation)
    var result = [try model.predictor.predict(places, context: quiet).mean]
    if let deviation = try ensemble?.predict(places, context: quiet).standardDeviation {
      result.append(deviation)
    }
    if let applicability { result.append(try applicability.index(centers: places.centers)) }
    return result
  }
}

/// Covariates of some rows with the margin that windows need, `[C, height, width]`.
struct CovariateStrip: Sendable {
  let values: [Float]
  /// The scale of each channel, see ``Samples/scales``; the cells of a channel's windows lie that
  /// many cells apart.
  let scales: [Int]
  let margin: Int
  let width: Int
  let height: Int
  let window: Int

  var channels: Int { scales.count }
  /// How many numbers a window holds.
  var windowCount: Int { channels * window * window }

  /// The cells inside the margin that have a value in every channel, row by row.
  func knownCells(columns: Int, rows: Int) -> [Int] {
    (0..<columns * rows).filter { cell in
      let place = (cell / columns + margin) * width + cell % columns + margin
      return (0..<channels).allSatisfy { !values[$0 * width * height + place].isNaN }
    }
  }

  /// The windows around cells, `[N, C, H, W]`.
  func windows(of cells: [Int], columns: Int) -> [Float] {
    var result: [Float] = []
    result.reserveCapacity(cells.count * windowCount)
    for cell in cells {
      for (channel, scale) in scales.enumerated() {
        let reach = window / 2 * scale
        let corner = (cell / columns + margin - reach) * width + cell % columns + margin - reach
        for row in 0..<window {
          let first = channel * width * height + corner + row * scale * width
          if scale == 1 {
            result += values[first..<first + window]
          } else {
            for column in 0..<window { result.append(values[first + column * scale]) }
          }
        }
      }
    }
    return result
  }
}
