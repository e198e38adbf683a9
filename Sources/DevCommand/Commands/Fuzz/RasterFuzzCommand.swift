import ArgumentParser
import Foundation
import Geodata

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
    var fuzz = try FileFuzz(folder: folder.path, seed: seed)
    let summary = try fuzz.run(count: files)
    guard summary.findings.isEmpty else {
      throw ValidationError(
        summary.findings.joined(separator: "\n") + "\nThe files are in \(folder.path).")
    }
    folder.remove()
    print(
      "\(summary.count) rasters: \(summary.read) read, \(summary.refused) refused, none crashed")
  }
}

/// An empty folder whose files stay behind when the process ends in a crash.
struct FuzzFolder {
  let path: String

  init(_ name: String) throws {
    let number = ProcessInfo.processInfo.processIdentifier
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("solum-fuzz-\(name)-\(number)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Removes the folder with all files.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
