import CovariateGrids
import Foundation
import Geodata
import Sampling
import Soil
import TestFiles
import Testing

/// Expected counts: the README of each data set, made with pandas and R.
@Suite(.enabled(if: RealData.isThere, "\(RealData.hint)"))
struct PublishedDataTests {
  private func edgeroi() throws -> SoilProfiles {
    try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",
      properties: ["ORCDRC": .organicCarbon(.gramsPerKilogram)])
  }

  private func count(_ profiles: SoilProfiles, _ rule: String) -> Int {
    profiles.checks.cells.count { $0[1] == .text(rule) }
  }

  /// How many rows repeat another one; a finding of more than two says how many.
  private func repeats(_ profiles: SoilProfiles) throws -> Int {
    try profiles.checks.filtered("rule", is: "repeated horizon").cells.reduce(0) { sum, row in
      let rows = row[2].text.firstMatch(of: /(\d+) rows/).flatMap { Int($0.1) }
      return sum + (rows ?? 2) - 1
    }
  }

  /// The number of profiles and of horizons with a value.
  private func measured(_ profiles: SoilProfiles) -> [Int] {
    let counts = profiles.profiles.map { $0.horizons.count { !$0.values[0].isNaN } }
    return [counts.count { $0 > 0 }, counts.reduce(0, +)]
  }

  @Test func edgeroiHasTheCountsOfItsReadme() throws {
    let profiles = try edgeroi()
    #expect(profiles.count == 359)
    #expect(profiles.horizonCount == 2_338)
    #expect(measured(profiles) == [325, 2_089])
    #expect(count(profiles, "gap") == 1)
    #expect(count(profiles, "overlap") == 0)
    let values = profiles.profiles.flatMap { $0.horizons.map { $0.values[0] } }
      .filter { !$0.isNaN }.sorted()
    #expect(values.first == 0.1)
    #expect(values[values.count / 2] == 5.1)
    #expect(values.last.map { abs($0 - 82.7) < 1e-4 } == true)
  }

  struct ReadmeCounts: Sendable, CustomTestStringConvertible {
    let folder: String
    let profiles: Int
    let horizons: Int
    let profilesWithCarbon: Int
    let horizonsWithCarbon: Int
    /// The most horizons with carbon in one profile; `nil` where the README does not say.
    let most: Int?
    /// The least and greatest carbon in g/kg.
    let range: ClosedRange<Double>
    var testDescription: String { folder }
  }

  /// The numbers of the READMEs; Bor's organic matter of 0.11 to 40.5 % is carbon × 1.724 / 10. The
  /// rows that repeat a horizon of the Africa set are merged, which its README counts.
  static let readmes = [
    ReadmeCounts(
      folder: "edgeroi", profiles: 359, horizons: 2_338, profilesWithCarbon: 325,
      horizonsWithCarbon: 2_089, most: 13, range: 0.1...82.7),
    ReadmeCounts(
      folder: "bor", profiles: 206, horizons: 471, profilesWithCarbon: 204,
      horizonsWithCarbon: 458, most: 5, range: 1.1 / 1.724...405 / 1.724),
    ReadmeCounts(
      folder: "afsp_africa", profiles: 26_270, horizons: 87_693, profilesWithCarbon: 22_574,
      horizonsWithCarbon: 63_686, most: 36, range: 0...570),
  ]

  @Test(arguments: readmes)
  func oneCallReadsWhatTheReadmeCounts(_ expected: ReadmeCounts) throws {
    let profiles = try SoilProfiles.open(RealData.folder + "/" + expected.folder)
    #expect(profiles.count == expected.profiles)
    #expect(profiles.notes[0] == "\(expected.horizons) rows were read")
    let left = profiles.checks.cells.count { $0[3].text.hasPrefix("left out") }
    let repeated = try repeats(profiles)
    #expect(profiles.horizonCount == expected.horizons - left - repeated)
    let column = try #require(
      profiles.properties.firstIndex { $0.name == "organic carbon" })
    let measured = profiles.profiles.map { profile in
      profile.horizons.map { $0.values[column] }.filter { !$0.isNaN }
    }
    // A profile whose only value stands in a layer that was left out has a row among the findings.
    let shortened = Set(
      profiles.checks.cells.filter { $0[3].text.hasPrefix("left out") }.map { $0[0].text })
    let withCarbon = measured.count { !$0.isEmpty }
    #expect(
      (expected.profilesWithCarbon - shortened.count...expected.profilesWithCarbon)
        .contains(withCarbon))
    let found = measured.reduce(0) { $0 + $1.count }
    #expect((expected.horizonsWithCarbon - repeated...expected.horizonsWithCarbon).contains(found))
    if repeated == 0 { #expect(measured.map(\.count).max() == expected.most) }
    let values = measured.flatMap { $0 }
    // The README of Bor rounds organic matter to 0.1 per cent.
    let rounding = expected.folder == "bor" ? 0.5 / 1.724 : 1e-3
    #expect(abs((values.min() ?? .nan) - expected.range.lowerBound) < rounding)
    #expect(abs((values.max() ?? .nan) - expected.range.upperBound) < rounding)
  }

  @Test(arguments: ["edgeroi", "bor", "afsp_africa"])
  func theUnitsOfPublishedSetsAreNotDoubted(_ folder: String) throws {
    let profiles = try SoilProfiles.open(RealData.folder + "/" + folder)
    #expect(count(profiles, "unit in doubt") == 0)
    #expect(count(profiles, "coordinates exchanged") == 0)
    #expect(count(profiles, "sign of the longitude") == 0)
    #expect(count(profiles, "sign of the latitude") == 0)
    #expect(count(profiles, "outside the reference system's area") == 0)
  }

  @Test func edgeroiReadAsPerCentIsDoubted() throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LATGDA94", y: "LONGDA94", crs: "EPSG:4283",
      properties: ["ORCDRC": .organicCarbon(.percent)])
    #expect(count(profiles, "unit in doubt") == 1)
    #expect(count(profiles, "coordinates exchanged") == 359)
  }

  /// Expected: counted with NumPy 2; two of 1,881 horizons have fractions that make 94 %.
  @Test func edgeroiHasTwoTexturesThatDoNotAddUp() throws {
    let profiles = try SoilProfiles.open(RealData.folder + "/edgeroi")
    #expect(count(profiles, "texture does not add up") == 2)
  }

  @Test func edgeroiPlacesAgreeWithItsColumns() throws {
    let folder = RealData.folder + "/edgeroi"
    let sites = try FeatureTable(folder + "/sites.csv")
    let zone = try CoordinateReferenceSystem("EPSG:4283" as String).transform(
      x: sites.numbers("LONGDA94"), y: sites.numbers("LATGDA94"), to: "EPSG:28355")
    // The columns are rounded to 0.1 m.
    #expect(try zip(zone.x, sites.numbers("x")).allSatisfy { abs($0 - $1) < 0.06 })
    #expect(try zip(zone.y, sites.numbers("y")).allSatisfy { abs($0 - $1) < 0.06 })
  }

  /// Expected values: rasterio 1.4.4 at every 60th site, transformed with pyproj 3.7.2.
  @Test func edgeroiRastersHaveTheValuesThatRasterioReads() throws {
    let folder = RealData.folder + "/edgeroi"
    let sites = try FeatureTable(folder + "/sites.csv")
    let rows = Array(stride(from: 0, to: sites.count, by: 60))
    let x = try sites.numbers("LONGDA94")
    let y = try sites.numbers("LATGDA94")
    for (path, expected) in [
      (
        "covariates_90m/elevation.tif",
        [208.5092, 255.7441, 196.2734, 231.3162, 201.5985, 188.9153]
      ),
      ("covariates_100m/PCKGAD6.tif", [0.78, 1.0, 1.18, 1.99, 1.32, 1.24]),
      ("covariates_250m/PMTGEO5.tif", [2, 2, 2, 2, 2, 2]),
    ] {
      let values = try Raster(folder + "/" + path).values(
        x: rows.map { x[$0] }, y: rows.map { y[$0] }, crs: "EPSG:4283")
      #expect(zip(values, expected).allSatisfy { abs($0 - $1) < 1e-4 }, "\(path): \(values)")
    }
  }

  @Test func edgeroiSamplesHaveFortyFiveChannels() throws {
    let layers = try edgeroi().harmonized(.organicCarbon)
    #expect(layers.count == 325)
    let covariates = try Covariates(RealData.folder + "/edgeroi/covariates_aligned_100m")
    #expect(covariates.count == 20)
    #expect(covariates.channelNames.count == 18 + 39 + 7)
    let samples = try layers.sampled(from: covariates, window: 9)
    #expect(samples.count == 323)
    #expect(samples.covariateNames.count == 45)
    #expect(samples.excluded.count == 2)
  }

  @Test func allEdgeroiSitesButThreeHaveEveryCovariate() throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "x", y: "y", crs: "EPSG:28355",
      properties: ["LSQINT": .other("layer number")])
    let layers = try profiles.harmonized(
      .other("layer number"), to: DepthScheme(top: 0, bottom: 300), by: .thicknessWeighted)
    #expect(layers.count == 359)
    let samples = try layers.sampled(
      from: Covariates(RealData.folder + "/edgeroi/covariates_aligned_100m/*.tif"))
    #expect(samples.count == 356)
    #expect(samples.excluded.count == 3)
  }

  /// Rasters of three resolutions and two reference systems, aligned here, against those that were
  /// aligned with rasterio.
  @Test func aligningEdgeroiAgreesWithTheAlignedRasters() throws {
    let folder = RealData.folder + "/edgeroi/"
    let aligned = try Covariates(folder + "covariates_aligned_100m")
    for (path, tolerance) in [
      ("covariates_250m/EV1MOD5.tif", 0.05), ("covariates_250m/PMTGEO5.tif", 0),
      ("covariates_100m/PCKGAD6.tif", 0),
    ] {
      let raster = try Raster(folder + path)
      let here = try raster.values(on: aligned.grid)
      let there = try aligned[raster.name].values()
      let both = zip(here, there).filter { !$0.isNaN && !$1.isNaN }
      let close = both.count { abs($0 - $1) <= Float(tolerance) }
      #expect(both.count > 140_000)
      #expect(Double(close) > 0.99 * Double(both.count), "\(path): \(close) of \(both.count)")
    }
  }

  @Test func borHasTheCountsOfItsReadme() throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/bor/horizons.csv", profile: "ID", top: "Top", bottom: "Bottom", x: "x",
      y: "y", crs: "EPSG:3909", properties: ["SOM": .organicMatter(.percent)])
    #expect(profiles.count == 206)
    #expect(profiles.horizonCount == 471)
    #expect(measured(profiles) == [204, 458])
    #expect(abs(profiles.profiles[0].horizons[0].values[0] - 6.06 * 10 / 1.724) < 1e-12)
    let samples = try profiles.harmonized(.organicCarbon).sampled(
      from: Covariates(RealData.folder + "/bor/covariates_50m"), window: 3)
    #expect(samples.count == 204)
    #expect(samples.covariateNames.count == 25)
  }

  @Test func africaHasTheCountsOfItsReadme() throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/afsp_africa/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LONWGS84", y: "LATWGS84", properties: ["ORCDRC": .organicCarbon])
    #expect(profiles.count == 26_270)
    #expect(profiles.notes[0] == "87693 rows were read")
    #expect(try repeats(profiles) == 1_122)
    // The README compares neighbours. A horizon further up that reaches deeper bridges 3 of its
    // gaps and overlaps 8 horizons more, counted in Python.
    #expect(count(profiles, "gap") == 390 - 3)
    // The README counts repeated horizons among its overlaps.
    #expect(count(profiles, "overlap") == 1_192 - 1_122 + 8)
    #expect(count(profiles, "top below bottom") + count(profiles, "zero thickness") == 2)
    let layers = try profiles.harmonized(.organicCarbon)
    let samples = try layers.sampled(
      from: Covariates(RealData.folder + "/afsp_africa/covariates_20km"))
    #expect(samples.count > 21_000)
  }
}
