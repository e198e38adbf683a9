import Foundation
import Geodata
import Soil
import Testing

/// Expected counts: the README of each data set, made with pandas and R.
@Suite(.enabled(if: RealData.isThere, RealData.hint))
struct PublishedDataTests {
  static func edgeroi() throws -> SoilProfiles {
    try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",
      properties: ["ORCDRC": .organicCarbon(.gramsPerKilogram)])
  }

  static func count(_ profiles: SoilProfiles, _ rule: String) -> Int {
    profiles.checks.rows.count { $0[1] == .text(rule) }
  }

  @Test func edgeroiHasTheCountsOfItsReadme() throws {
    let profiles = try Self.edgeroi()
    print(profiles.notes.joined(separator: "\n"))
    #expect(profiles.count == 359)
    #expect(profiles.horizonCount == 2_338)
    let carbon = profiles.profiles.map { $0.horizons.filter { !$0.values[0].isNaN }.count }
    #expect(carbon.count { $0 > 0 } == 325)
    #expect(carbon.reduce(0, +) == 2_089)
    #expect(Self.count(profiles, "gap") == 1)
    #expect(Self.count(profiles, "overlap") == 0)
  }

  @Test func edgeroiSamplesHaveFortyFiveChannels() throws {
    let layers = try Self.edgeroi().harmonized(
      .organicCarbon, to: .globalSoilMap, by: .equalAreaSpline(lambda: 0.1))
    #expect(layers.count == 325)
    print(layers)
    print(layers.correlation.table)
    let covariates = try Covariates(RealData.folder + "/edgeroi/covariates_aligned_100m")
    #expect(covariates.count == 20)
    #expect(covariates.channels.count == 18 + 39 + 7)
    let samples = try layers.sampled(from: covariates, window: 9)
    #expect(samples.count == 323)
    #expect(samples.covariateNames.count == 45)
    #expect(samples.windows.count == 323 * 45 * 81)
    print(samples.excluded, covariates.notes)
  }

  @Test func allEdgeroiSitesButThreeHaveEveryCovariate() throws {
    var profiles = try Self.edgeroi()
    profiles = try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "x", y: "y", crs: "EPSG:28355",
      properties: ["LSQINT": .other("layer number")])
    let layers = try profiles.harmonized(
      .other("layer number"), to: DepthScheme(top: 0, bottom: 300), by: .thicknessWeighted)
    #expect(layers.count == 359)
    let covariates = try Covariates(RealData.folder + "/edgeroi/covariates_aligned_100m/*.tif")
    let samples = try layers.sampled(from: covariates)
    #expect(samples.count == 356)
    #expect(samples.covariateNames.count == 45)
    #expect(samples.excluded.count == 3)
  }

  @Test func borHasTheCountsOfItsReadme() throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/bor/horizons.csv", profile: "ID", top: "Top", bottom: "Bottom", x: "x",
      y: "y", crs: "EPSG:3909", properties: ["SOM": .organicMatter(.percent)])
    print(profiles.notes.joined(separator: "\n"))
    #expect(profiles.count == 206)
    #expect(profiles.horizonCount == 471)
    let carbon = profiles.profiles.map { $0.horizons.filter { !$0.values[0].isNaN }.count }
    #expect(carbon.count { $0 > 0 } == 204)
    #expect(carbon.reduce(0, +) == 458)
    let first = profiles.profiles[0].horizons[0].values[0]
    #expect(abs(first - 6.06 * 10 / 1.724) < 1e-12)
    let covariates = try Covariates(RealData.folder + "/bor/covariates_50m")
    let samples = try profiles.harmonized(.organicCarbon).sampled(from: covariates, window: 3)
    print(samples.count, samples.excluded, samples.covariateNames)
  }

  @Test func africaHasTheCountsOfItsReadme() throws {
    let clock = ContinuousClock()
    var start = clock.now
    let profiles = try SoilProfiles.read(
      RealData.folder + "/afsp_africa/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LONWGS84", y: "LATWGS84", properties: ["ORCDRC": .organicCarbon])
    print(clock.now - start)
    print(profiles.notes.joined(separator: "\n"))
    #expect(profiles.count == 26_270)
    start = clock.now
    let layers = try profiles.harmonized(.organicCarbon)
    print(clock.now - start, layers)
    let covariates = try Covariates(RealData.folder + "/afsp_africa/covariates_20km")
    start = clock.now
    let samples = try layers.sampled(from: covariates, window: 1)
    print(clock.now - start, samples.count, samples.covariateNames.count, samples.excluded.count)
  }
}
