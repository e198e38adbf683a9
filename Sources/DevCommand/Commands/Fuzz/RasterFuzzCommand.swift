import ArgumentParser
import Development
import Display

/// `dev fuzz rasters`: damaged GeoTIFF, VRT and GeoPackage files.
struct RasterFuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rasters", abstract: "Reads damaged rasters and tables of features.")

  @Option(help: "How many files.")
  var files = 2000

  @Option(help: "The seed of the damage.")
  var seed = 1

  func run() throws {
    let folder = try FuzzFolder("rasters")
    var fuzzer = try RasterFuzzer(folder: folder.path, seed: seed)
    let summary = try fuzzer.run(count: files)
    guard summary.findings.isEmpty else {
      throw ValidationError(
        summary.findings.joined(separator: "\n") + "\nThe files are in \(folder.path).")
    }
    folder.remove()
    print(
      "\(summary.count.counted("raster")): \(summary.read) read, \(summary.refused) refused, none crashed"
    )
  }
}
