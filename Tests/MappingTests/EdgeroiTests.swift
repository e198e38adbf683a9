import CovariateGrids
import Foundation
import Mapping
import Networks
import Sampling
import Soil
import Testing

/// The real data of the Edgeroi district; see the data folder's README for source and licence.
@Suite struct EdgeroiTests {
  static let folder: String = {
    if let given = ProcessInfo.processInfo.environment["SOLUM_DATA"] { return given }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("shared/data").path
  }()

  /// Absent data skip these tests at home and fail them in continuous integration.
  static var isWanted: Bool {
    let isThere = FileManager.default.fileExists(atPath: folder + "/edgeroi/sites.csv")
    return isThere || ProcessInfo.processInfo.environment["CI"] != nil
  }

  static func samples(window: Int) throws -> Samples {
    let profiles = try SoilProfiles.read(
      folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM", bottom: "LHDICM",
      x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",
      properties: ["ORCDRC": .organicCarbon(.gramsPerKilogram)])
    let layers = try profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 5, 15, 30, 60, 100]),
      by: .equalAreaSpline(lambda: 0.1))
    return try layers.sampled(
      from: Covariates(folder + "/edgeroi/covariates_aligned_100m/*.tif"), window: window)
  }

  /// Expected: scikit-learn's forest with 100 trees on the same columns, 10 folds by profile; folds
  /// of other seeds differ by about 0.04.
  @Test(.enabled(if: isWanted, "the Edgeroi data are not there; set SOLUM_DATA"))
  func forestReachesTheAccuracyOfScikitLearn() throws {
    let samples = try Self.samples(window: 1)
    #expect(samples.covariateNames.count == 45)
    let result = try compare(
      [RandomForest(trees: 100)], on: samples, folds: samples.folds(10, by: .profile, seed: 1))
    let expected = [0.24, 0.34, 0.40, 0.37, 0.29]
    for (layer, value) in zip(samples.layerNames, expected) {
      let found = try result.metrics("RandomForest", layer).rSquared
      #expect(abs(found - value) < 0.1, "\(layer): \(found)")
    }
    let mean = try result.meanRSquared("RandomForest")
    #expect(abs(mean - 0.328) < 0.05)
  }
}
