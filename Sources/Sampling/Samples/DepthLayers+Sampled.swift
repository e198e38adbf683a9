import CovariateGrids
import Display
import Geodata
import Soil

extension DepthLayers {
  /// Reads the covariates around every profile.
  ///
  /// Profiles are left out, and listed in ``Samples/excluded`` with the reason, where they have no
  /// coordinates, lie outside the grid, or where a covariate has no value at their own cell.
  /// Missing values elsewhere in a window stay missing. A raster of classes gives one channel for
  /// each class that occurs at the cell of any site.
  ///
  /// With several scales a site has one window a scale, as many cells wide but of larger cells: at
  /// scale 3 a cell is the mean of 3 × 3 cells that have a value, and of a class the share of the
  /// cells that are of it. All windows have the site's own cell in their middle. The channels are
  /// all covariates of the first scale, then all of the second; their names tell the scale, as in
  /// `"elevation (3 × 3)"`.
  ///
  /// - Parameters:
  ///   - covariates: The rasters.
  ///   - window: The width of the window around a site in cells, an odd number from 1 to 101.
  ///   - scales: The widths in cells of the squares that the windows' cells are means over,
  ///     different odd numbers, for example `[1, 3, 9]`; no window may span over 999 cells.
  /// - Returns: The samples of all profiles that can be used.
  /// - Throws: ``SamplingError/rasterCoversNoSite(raster:sites:extent:)``,
  ///   ``SamplingError/noSites(reason:)``, ``RangeError/outOfRange(_:value:expected:)`` for an even
  ///   window or scale; ``GeodataError`` where a raster cannot be read.
  public func sampled(
    from covariates: Covariates, window: Int = 1, scales: [Int] = [1]
  ) throws -> Samples {
    try sampled(from: covariates, window: window, scales: scales, threads: nil)
  }

  /// The same on so many threads at most; `nil` takes as many as the machine has cores.
  package func sampled(
    from covariates: Covariates, window: Int, scales: [Int], threads: Int?
  ) throws -> Samples {
    guard window >= 1, window <= 101, window % 2 == 1 else {
      throw RangeError.outOfRange(
        "window", value: Double(window), expected: "an odd number of cells from 1 to 101")
    }
    guard !scales.isEmpty, Set(scales).count == scales.count else {
      throw SamplingError.scales(scales)
    }
    for scale in scales where scale < 1 || scale % 2 == 0 || scale > 999 / window {
      throw RangeError.outOfRange(
        "scale", value: Double(scale),
        expected: "an odd number from 1 to \(999 / window), so that \(window) cells of it span at "
          + "most 999")
    }
    let sampler = WindowSampler(
      layers: self, covariates: covariates, window: window, scales: scales,
      context: RunContext.current, threads: threads)
    return try sampler.samples()
  }
}
