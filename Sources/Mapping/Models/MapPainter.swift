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
    var bands = [RasterWriter.Band("prediction", unit: model.unit)]
    if ensemble != nil { bands.append(.init("standard deviation", unit: model.unit)) }
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
    let parts = try Shards.map((cells.count + batch - 1) / batch) { part in
      try context.checkCancellation()
      return try predictions(
        strip, Array(cells[part * batch..<min(cells.count, (part + 1) * batch)]), columns)
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

  private func predictions(_ strip: CovariateStrip, _ cells: [Int], _ columns: Int) throws
    -> [[Double]]
  {
    let windows = strip.windows(of: cells, columns: columns)
    let quiet = RunContext(cancellation: context.cancellation)
    var result = [
      try model.predictor.predict(windows: windows, count: cells.count, context: quiet)
    ]
    if let ensemble {
      result.append(
        try ensemble.deviations(windows: windows, count: cells.count, context: quiet))
    }
    if let applicability {
      let area = model.window * model.window
      let centers = (0..<cells.count * model.covariateNames.count).map {
        windows[$0 * area + area / 2]
      }
      result.append(try applicability.index(centers: centers))
    }
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
