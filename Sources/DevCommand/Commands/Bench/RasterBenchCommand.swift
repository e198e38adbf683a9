import ArgumentParser
import Development
import Foundation

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
    if let memory = Self.peakMemory { print("memory", memory) }
    guard windows > 0 else { return }
    let read = try benchmark.windows(count: windows, width: 9)
    print("windows", read.seconds)
    if let write { try RasterBenchmark.write(read.values, to: write + "/windows.f32") }
  }

  /// The most memory this program has held so far, in MB, where the system tells.
  ///
  /// What a parent sees of a child's peak counts the parent's own memory too, from before the child
  /// became another program.
  private static var peakMemory: Double? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return nil }
    return line.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 }
  }
}
