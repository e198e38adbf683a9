import Basics
import CovariateGrids
import Display
import Geodata

/// The windows of all sites at all scales, before sites without values are left out.
///
/// Shapes: `N` sites, `S` scales, `C` channels of one scale, `W` the window's width.
struct SiteWindows {
  /// The windows, `[N, S · C, W, W]`.
  var values: [Float]
  /// The rasters' values at the sites' own cells, `[rasters][N]`.
  var centers: [[Float]]
}

/// Reads the windows of sites, as many sites and rasters at once as memory holds.
struct SiteWindowReader {
  let covariates: Covariates
  let window: Int
  let scales: [Int]
  /// The channels of one scale.
  let channels: [CovariateChannel]
  let threads: Int?
  let context: RunContext

  /// The most cells that are held before they are turned into windows: 16 million, 64 MB.
  private static let heldCells = 1 << 24
  /// The most values of all windows: 2 thousand million, 8 GB.
  private static let mostValues = 1 << 31
  /// The side in cells of the parts of the grid whose sites are read one after the other.
  private static let side = 256

  /// The width in cells of what is read around a site.
  private var span: Int { window * (scales.max() ?? 1) }
  private var area: Int { window * window }
  private var width: Int { scales.count * channels.count }

  func read(columns: [Int], rows: [Int]) throws -> SiteWindows {
    let perSite = width * area
    guard perSite <= Self.mostValues / max(1, columns.count) else {
      throw RangeError.outOfRange(
        "The number of values in all windows", value: Double(columns.count) * Double(perSite),
        expected: "at most \(Self.mostValues), which take 8 GB; use a smaller window, fewer "
          + "scales or fewer covariates")
    }
    try Memory.require(
      columns.count * perSite, of: MemoryLayout<Float>.stride,
      for: "Reading the windows of \(columns.count.counted("site"))")
    var windows = SiteWindows(
      values: [Float](repeating: .nan, count: columns.count * perSite),
      centers: covariates.rasters.map { _ in [Float](repeating: .nan, count: columns.count) })
    let batches = self.batches(columns, rows)
    for (number, batch) in batches.enumerated() {
      try context.checkCancellation()
      let task = "Reading windows"
      if batches.count > 1 { context.report(task, number, of: batches.count) }
      let cells = try covariates.reader(of: batch.rasters, threads: threads, context: context).read(
        columns: batch.sites.map { columns[$0] }, rows: batch.sites.map { rows[$0] }, width: span,
        task: batches.count > 1 ? nil : task)
      try take(cells, batch, into: &windows)
    }
    context.report("Reading windows", batches.count, of: batches.count)
    return windows
  }

  /// Sites and rasters that are read together.
  private struct Batch {
    let sites: [Int]
    let rasters: [Int]
  }

  private func batches(_ columns: [Int], _ rows: [Int]) -> [Batch] {
    let order = columns.indices.sorted {
      (rows[$0] / Self.side, columns[$0] / Self.side, $0)
        < (rows[$1] / Self.side, columns[$1] / Self.side, $1)
    }
    let size = span * span
    let siteCount = max(1, min(order.count, Self.heldCells / size))
    let rasterCount = max(1, Self.heldCells / (size * siteCount))
    let all = Array(covariates.rasters.indices)
    return stride(from: 0, to: order.count, by: siteCount).flatMap { first in
      let sites = Array(order[first..<min(order.count, first + siteCount)])
      return stride(from: 0, to: all.count, by: rasterCount).map {
        Batch(sites: sites, rasters: Array(all[$0..<min(all.count, $0 + rasterCount)]))
      }
    }
  }

  /// Turns the cells around sites, `[rasters, sites, span, span]`, into windows.
  private func take(_ cells: [Float], _ batch: Batch, into windows: inout SiteWindows) throws {
    let size = span * span
    let middle = size / 2
    for (place, raster) in batch.rasters.enumerated() {
      for (number, site) in batch.sites.enumerated() {
        windows.centers[raster][site] = cells[(place * batch.sites.count + number) * size + middle]
      }
    }
    let piece = 256
    try SharedNumbers.sharing(&windows.values) { target in
      try Shards.run((batch.sites.count + piece - 1) / piece, threads: threads) { part in
        try context.checkCancellation()
        cells.withUnsafeBufferPointer { cells in
          guard let start = cells.baseAddress else { return }
          for number in part * piece..<min(batch.sites.count, (part + 1) * piece) {
            fill(batch, number, start, target.start + batch.sites[number] * width * area)
          }
        }
      }
    }
  }

  /// The windows of one site.
  private func fill(
    _ batch: Batch, _ number: Int, _ cells: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    for (position, channel) in channels.enumerated() {
      guard let first = batch.rasters.first, channel.raster >= first,
        channel.raster < first + batch.rasters.count
      else { continue }
      let square = cells + ((channel.raster - first) * batch.sites.count + number) * span * span
      for (index, scale) in scales.enumerated() {
        SquareMeans.window(
          window, scale: scale, of: square, span: span, code: channel.code,
          to: target + (index * channels.count + position) * area)
      }
    }
  }
}
