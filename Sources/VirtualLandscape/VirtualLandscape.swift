import CovariateGrids
import Display
import Geodata
import Soil

/// A landscape made by computation from a seed: terrain, climate, vegetation, geology, and soil
/// profiles whose organic carbon follows from them in a known way.
///
/// Use it to try everything without any file, and to see how close a map comes to the truth. The
/// place is invented.
public struct VirtualLandscape: Sendable {
  /// The seed that everything follows from.
  public let seed: Int
  /// Eight covariates: elevation, slope, wetness, temperature, rainfall, vegetation, potassium, and
  /// classes of geology.
  public let covariates: Covariates
  /// The profiles, with organic carbon, clay, sand, silt and pH, names and Munsell colours of
  /// horizons, and with the defects that real data have. The site column `survey` names one of six
  /// surveys, each of a part of the landscape, `parent material` the rock below.
  public let profiles: SoilProfiles

  /// Organic carbon as it truly is.
  let carbon: CarbonModel
  /// The pits as they are entered, before repair.
  let pits: [VirtualSurvey.Pit]

  /// Makes a landscape.
  ///
  /// - Parameters:
  ///   - seed: Equal seeds give equal landscapes.
  ///   - profiles: The number of profiles, from 20 to 100,000.
  ///   - size: The width and height in cells of 100 m: 32, 64, 128, 256, 512 or 1024.
  ///   - signal: How strongly organic carbon follows the covariates, from 0 (not at all) to 3; 1 is
  ///     that of the examples.
  ///   - noise: How strongly it follows what is not mapped, and how much pits and laboratory values
  ///     scatter, from 0 (not at all) to 3; 1 is that of the examples: neighbouring pits differ by
  ///     15 to 20 %, measurements by 10 %.
  ///   - correlation: How far the subsoil follows the topsoil, from 0 (as the covariates make it) to
  ///     1 (wholly, so that all layers are in proportion).
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``.
  public init(
    seed: Int = 1, profiles: Int = 300, size: Int = 128, signal: Double = 1, noise: Double = 1,
    correlation: Double = 0
  ) throws {
    guard (20...100_000).contains(profiles) else {
      throw RangeError.outOfRange(
        "profiles", value: Double(profiles), expected: "a number from 20 to 100,000")
    }
    guard [32, 64, 128, 256, 512, 1024].contains(size) else {
      throw RangeError.outOfRange(
        "size", value: Double(size), expected: "32, 64, 128, 256, 512 or 1024 cells")
    }
    for (name, value) in [("signal", signal), ("noise", noise)] where !(0...3).contains(value) {
      throw RangeError.outOfRange(name, value: value, expected: "a number from 0 to 3")
    }
    guard (0...1).contains(correlation) else {
      throw RangeError.outOfRange(
        "correlation", value: correlation, expected: "a number from 0 to 1")
    }
    let grid = try RasterGrid(
      columns: size, rows: size, west: 500_000, north: 5_400_000, cellSize: 100,
      crs: "EPSG:32633")
    let surfaces = LandscapeSurfaces(seed: seed, size: size, cellSize: 100)
    carbon = CarbonModel(
      surfaces, grid: grid,
      strength: .init(signal: signal, noise: noise, correlation: correlation))
    covariates = try surfaces.covariates(grid)
    let survey = VirtualSurvey(carbon: carbon, surfaces: surfaces, seed: seed, count: profiles)
    pits = survey.pits()
    self.profiles = try survey.named(survey.profiles(pits))
    self.seed = seed
  }

  /// The true organic carbon of a layer in g/kg: what a perfect map would show, without the
  /// differences between neighbouring pits and without errors of measurement.
  ///
  /// - Parameters:
  ///   - top: The upper end of the layer in cm.
  ///   - bottom: The lower end of the layer in cm.
  /// - Returns: A raster of the landscape's grid.
  /// - Throws: ``SoilError/depthInterval(top:bottom:)``.
  public func truth(top: Double, bottom: Double) throws -> Raster {
    let layer = try DepthInterval(top: top, bottom: bottom)
    return try Raster(
      name: "true organic carbon \(layer.name)",
      values: (0..<carbon.grid.cellCount).map { Float(carbon.mean($0, layer)) },
      grid: carbon.grid, unit: "g/kg", label: "virtual landscape, seed \(seed)")
  }

  /// The landscape behind the examples: seed 1, 300 profiles, 128 × 128 cells.
  ///
  /// - Throws: ``GeodataError/libraryMissing(reason:)`` where GDAL is not installed.
  public static var example: VirtualLandscape {
    get throws { try standard.get() }
  }

  private static let standard = Result { try VirtualLandscape() }
}

extension SoilProfiles {
  /// 300 profiles of a virtual landscape, with organic carbon, clay, sand, silt and pH, and with gaps,
  /// missing values and other defects; they fit ``Covariates/example``.
  ///
  /// - Throws: ``GeodataError/libraryMissing(reason:)`` where GDAL is not installed.
  public static var example: SoilProfiles {
    get throws { try VirtualLandscape.example.profiles }
  }
}

extension Covariates {
  /// Eight covariates of a virtual landscape of 128 × 128 cells; they fit
  /// ``SoilProfiles/example``.
  ///
  /// - Throws: ``GeodataError/libraryMissing(reason:)`` where GDAL is not installed.
  public static var example: Covariates {
    get throws { try VirtualLandscape.example.covariates }
  }

  /// The true organic carbon of a layer of the virtual landscape in g/kg, to compare a map with.
  ///
  /// - Parameters:
  ///   - top: The upper end of the layer in cm.
  ///   - bottom: The lower end of the layer in cm.
  /// - Returns: A raster of the example's grid.
  /// - Throws: ``SoilError/depthInterval(top:bottom:)``.
  public static func exampleTruth(top: Double, bottom: Double) throws -> Raster {
    try VirtualLandscape.example.truth(top: top, bottom: bottom)
  }
}
