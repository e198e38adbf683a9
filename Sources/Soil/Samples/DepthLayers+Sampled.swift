import Display
import Geodata

extension DepthLayers {
  /// Reads the covariates around every profile.
  ///
  /// Profiles are left out, and listed in ``Samples/excluded`` with the reason, where they have no
  /// coordinates, lie outside the grid, or where a covariate has no value at their own cell.
  /// Missing values elsewhere in a window stay missing. A raster of classes gives one channel for
  /// each class that occurs at the cell of any site.
  ///
  /// - Parameters:
  ///   - covariates: The rasters.
  ///   - window: The width of the window around a site in cells, an odd number from 1 to 101.
  /// - Returns: The samples of all profiles that can be used.
  /// - Throws: ``SoilError/rasterCoversNoSite(raster:sites:extent:)``,
  ///   ``SoilError/noSites(reason:)``, ``SoilError/outOfRange(_:value:expected:)`` for an even
  ///   window; ``GeodataError`` where a raster cannot be read.
  public func sampled(from covariates: Covariates, window: Int = 1) throws -> Samples {
    guard window >= 1, window <= 101, window % 2 == 1 else {
      throw SoilError.outOfRange(
        "window", value: Double(window), expected: "an odd number of cells from 1 to 101")
    }
    let sampler = WindowSampler(
      layers: self, covariates: covariates, window: window, context: RunContext.current)
    return try sampler.samples()
  }
}
