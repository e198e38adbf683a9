import ArgumentParser
import Soil

/// `dev bench raster`: reading values at points and windows around places.
struct RasterBenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raster",
    abstract: "Times reading points and windows of rasters; one figure a line, in seconds.")

  @Argument(help: "The rasters, a pattern such as “folder/*.tif”.")
  var rasters: String

  @Argument(help: "A CSV file with the columns x and y, in the rasters' reference system.")
  var places: String

  @Option(help: "How many windows of 9 × 9 cells are read, around the first places.")
  var windows = 0

  @Option(help: "How many threads, where it is not one for each core.")
  var threads: Int?

  @Option(help: "A folder for the values, points.f32 and windows.f32.")
  var write: String?

  func run() throws {
    let benchmark = try RasterBenchmark(rasters: rasters, places: places, threads: threads)
    let points = try benchmark.points()
    print("points", points.seconds)
    if let write { try RasterBenchmark.write(points.values, to: write + "/points.f32") }
    guard windows > 0 else { return }
    let read = try benchmark.windows(count: windows, width: 9)
    print("windows", read.seconds)
    if let write { try RasterBenchmark.write(read.values, to: write + "/windows.f32") }
  }
}
