import Display
import Figures
import Foundation
import Geodata
import Soil
import Testing

@Suite struct PicturesTests {
  @Test func writeAll() throws {
    guard let folder = ProcessInfo.processInfo.environment["PICTURES"] else { return }
    let clock = ContinuousClock()
    let start = clock.now
    let profiles = try SoilProfiles.example
    let covariates = try Covariates.example
    print("example", clock.now - start)
    print(profiles, covariates)
    let layers = try profiles.harmonized(.organicCarbon)
    print(layers, layers.correlation.table, layers.checks)
    let samples = try layers.sampled(from: covariates, window: 9)
    print(samples, samples.excluded)
    let folds = try samples.folds(5, by: .spatialBlocks(metres: 2000))
    print(folds.displayData.text(.plainText) ?? "")
    try profiles.plot().write(to: folder + "/profiles.svg")
    try profiles.plot(profiles.ids[111]).write(to: folder + "/profile.svg")
    try layers.plot().write(to: folder + "/layers.svg")
    try layers.correlation.plot().write(to: folder + "/correlation.svg")
    try covariates.plot().write(to: folder + "/covariates.svg")
    try Covariates.exampleTruth(top: 0, bottom: 5).plot().write(to: folder + "/truth.svg")
    try samples.plot().write(to: folder + "/samples.svg")
    try folds.plot().write(to: folder + "/folds.svg")
    try samples.folds(10).plot().write(to: folder + "/folds10.svg")
    let edgeroi = try Covariates(RealData.folder + "/edgeroi/covariates_aligned_100m")
    try edgeroi.plot().write(to: folder + "/edgeroi.svg")
    for (name, value) in [
      ("profiles", profiles.displayData), ("covariates", covariates.displayData),
      ("layers", layers.displayData),
    ] {
      try (value.text(.html) ?? "").write(
        toFile: folder + "/\(name).html", atomically: true, encoding: .utf8)
    }
  }
}
