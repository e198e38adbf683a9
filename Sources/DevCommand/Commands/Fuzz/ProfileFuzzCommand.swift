import ArgumentParser
import Development
import Display

/// `dev fuzz profiles`: damaged files of soil profiles.
struct ProfileFuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "Reads damaged CSV, GeoJSON, GeoPackage and shape files.")

  @Option(help: "How many files.")
  var files = 5000

  @Option(help: "The seed of the damage.")
  var seed = 1

  func run() throws {
    let fixtures = "Tests/SoilTests/Fixtures/Profiles/profiles."
    let folder = try FuzzFolder("profiles")
    var fuzzer = try ProfileFuzzer(
      seed: seed, folder: folder.path, files: ["gpkg", "shp", "dbf"].map { fixtures + $0 })
    let counts = try fuzzer.run(count: files)
    folder.remove()
    print(
      "\(counts.total.counted("profile")): \(counts.read) read, \(counts.refused) refused, none crashed"
    )
  }
}
