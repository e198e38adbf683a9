import CovariateGrids
import Display
import Foundation
import Geodata
import Sampling
import Soil

/// The reading of rasters whose time is compared with other libraries; see the table of benchmarks.
package struct RasterBenchmark: Sendable {
  private let pattern: String
  private let places: FeatureTable
  private let threads: Int?

  /// Prepares the work, and loads what it needs.
  ///
  /// - Parameters:
  ///   - pattern: The rasters, all of one grid, see ``Covariates/init(_:grid:)-(String,_)``.
  ///   - places: A table with the columns `x` and `y`, in the rasters' reference system.
  ///   - threads: How many threads at most; `nil` takes as many as the machine has cores.
  /// - Throws: ``GeodataError`` where the table cannot be read.
  package init(rasters pattern: String, places: String, threads: Int? = nil) throws {
    self.pattern = pattern
    self.places = try FeatureTable(places)
    self.threads = threads
    try open()
  }

  /// Reads one place: loads the libraries, as the program of the other side has when its time begins.
  private func open() throws {
    let (x, y) = (try places.numbers("x"), try places.numbers("y"))
    _ = try Covariates(pattern)
      .values(x: Array(x.prefix(1)), y: Array(y.prefix(1)), crs: nil, threads: threads)
  }

  /// Opens the rasters and reads their values at all places.
  ///
  /// - Returns: The seconds that took, and the values `[rasters, places]`.
  /// - Throws: ``GeodataError`` where a file cannot be read.
  package func points() throws -> (seconds: Double, values: [Float]) {
    let (x, y) = (try places.numbers("x"), try places.numbers("y"))
    let start = ContinuousClock.now
    let values = try Covariates(pattern).values(x: x, y: y, crs: nil, threads: threads)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return (seconds, values.flatMap { $0.map { Float($0) } })
  }

  /// Opens the rasters and reads windows around the first places, as for samples.
  ///
  /// - Parameters:
  ///   - count: The number of places.
  ///   - width: The width of a window in cells.
  /// - Returns: The seconds that took, and the values `[places, rasters, width, width]`.
  /// - Throws: ``GeodataError`` or ``SoilError`` where windows cannot be read.
  package func windows(
    count: Int, width: Int
  ) throws -> (seconds: Double, values: [Float]) {
    let (x, y) = (try places.numbers("x"), try places.numbers("y"))
    let used = 0..<min(count, x.count)
    let layers = try layers(x: x[used], y: y[used])
    let start = ContinuousClock.now
    let samples = try layers.sampled(
      from: Covariates(pattern), window: width, scales: [1], threads: threads)
    return ((ContinuousClock.now - start) / .seconds(1), samples.windows)
  }

  /// Sites with one value each, in the rasters' reference system.
  private func layers(x: ArraySlice<Double>, y: ArraySlice<Double>) throws -> DepthLayers {
    let horizon = SoilHorizon(top: 0, bottom: 5, values: [1])
    let profiles = SoilProfiles(
      crs: try Covariates(pattern).grid.crs, properties: [.organicCarbon], source: "benchmark",
      profiles: zip(x, y).enumerated().map {
        SoilProfile(id: "\($0)", x: $1.0, y: $1.1, horizons: [horizon])
      })
    return try profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 5]), by: .thicknessWeighted)
  }

  /// Writes values as 32-bit floating-point numbers, the lowest byte first.
  ///
  /// - Throws: An error of Foundation where the file cannot be written.
  package static func write(_ values: [Float], to path: String) throws {
    let bytes = values.map(\.bitPattern.littleEndian)
    try bytes.withUnsafeBytes { Data($0) }
      .write(to: URL(fileURLWithPath: path), options: .atomic)
  }
}
