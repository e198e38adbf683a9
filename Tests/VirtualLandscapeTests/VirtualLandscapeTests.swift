import CovariateGrids
import Display
import Geodata
import Sampling
import Soil
import Tables
import TestFiles
import Testing
import VirtualLandscape

@Suite struct VirtualLandscapeTests {
  @Test func equalSeedsGiveEqualLandscapes() throws {
    let first = try VirtualLandscape(seed: 4, profiles: 30, size: 32)
    let second = try VirtualLandscape(seed: 4, profiles: 30, size: 32)
    let other = try VirtualLandscape(seed: 5, profiles: 30, size: 32)
    let window = 0..<32
    let values = try first.covariates.values(columns: window, rows: window)
    #expect(try second.covariates.values(columns: window, rows: window) == values)
    #expect(try other.covariates.values(columns: window, rows: window) != values)
    #expect(first.profiles.profiles.map(\.x) == second.profiles.profiles.map(\.x))
  }

  @Test func showsWhatItHoldsInAFewWords() throws {
    let landscape = try VirtualLandscape(seed: 4, profiles: 30, size: 32)
    #expect(landscape.description.hasPrefix("virtual landscape of seed 4: 32 × 32 cells"))
    #expect(landscape.description.count < 300)
  }

  @Test func aFileInPlaceOfTheFolderStaysAsItIs() throws {
    let landscape = try VirtualLandscape(seed: 4, profiles: 30, size: 32)
    try TestFolder.with { folder in
      let path = folder + "/landscape"
      try TestFolder.write("old", to: path)
      let error = #expect(throws: GeodataError.self) { try landscape.save(path) }
      #expect(error?.description.contains("cannot be written") == true)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    }
  }

  @Test func writtenSitesNameTheirSurvey() throws {
    let landscape = try VirtualLandscape(seed: 4, profiles: 30, size: 32)
    try TestFolder.with { folder in
      try landscape.save(folder)
      let profiles = try SoilProfiles.read(
        folder + "/horizons.csv", profile: "profile", top: "top", bottom: "bottom", x: "x", y: "y",
        crs: "EPSG:32633", properties: ["organic_carbon": .organicCarbon]
      ).adding(siteColumns: ["survey"], from: folder + "/sites.csv", profile: "profile")
      #expect(
        profiles.siteEntries["survey"] == landscape.profiles.siteEntries["survey"])
      let readme = try String(contentsOfFile: folder + "/README.md", encoding: .utf8)
      #expect(readme.contains("SoilProfiles.read("))
    }
  }

  @Test func examplesFitTogether() throws {
    let samples = try SoilProfiles.example.harmonized(.organicCarbon)
      .sampled(from: Covariates.example, window: 9)
    #expect(samples.count > 290)
    #expect(samples.covariateNames.count == 12)
    #expect(samples.isClass.count { $0 } == 5)
  }

  @Test func profilesHaveTheDefectsOfRealData() throws {
    let rules = Set(try SoilProfiles.example.checks.cells.map { $0[1].text })
    let expected: Set = [
      "missing depth", "top below bottom", "zero thickness", "litter above the surface",
      "repeated horizon", "overlap", "gap", "impossible value", "coordinates missing",
    ]
    #expect(rules.isSuperset(of: expected))
  }

  @Test func horizonsAreDescribedAsTheyAre() throws {
    let profiles = try SoilProfiles.example
    let textures = try profiles.horizons.select("clay", "sand", "silt").dropMissing()
    #expect(textures.count > 1000)
    let sums = try textures["clay"] + textures["sand"] + textures["silt"]
    #expect(try sums.numbers.allSatisfy { abs($0 - 100) < 0.2 })
    let names = Set(try profiles.horizons["horizon"].texts)
    #expect(names.isSuperset(of: ["A", "AB", "Bw", "Bt", "C"]))
    for color in Set(try profiles.horizonEntries("colour")) where !color.isEmpty {
      #expect(throws: Never.self) { try MunsellColor(color) }
    }
    #expect(Set(try profiles.sites["parent material"].texts).isSuperset(of: ["Basalt", "Shale"]))
  }

  @Test func carbonFallsWithDepthAndCorrelates() throws {
    let layers = try SoilProfiles.example.harmonized(.organicCarbon)
    let medians = try layers.layerNames.map { name -> Double in
      let known = try layers.values(name).filter { !$0.isNaN }.sorted()
      return known[known.count / 2]
    }
    #expect(zip(medians, medians.dropFirst()).allSatisfy { $0 > $1 })
    let correlation = layers.correlation.values
    #expect(correlation[0][1] > 0.9)
    #expect(correlation[0][3] > 0.4 && correlation[0][3] < 0.9)
  }

  /// What was dug up scatters around the truth, without a trend.
  @Test func profilesScatterAroundTheTruth() throws {
    let landscape = try VirtualLandscape.example
    let layers = try landscape.profiles.harmonized(.organicCarbon)
    let truth = try landscape.truth(top: 5, bottom: 15)
    let expected = try truth.values(
      x: landscape.profiles.profiles.map(\.x), y: landscape.profiles.profiles.map(\.y))
    let byID = Dictionary(uniqueKeysWithValues: zip(landscape.profiles.ids, expected))
    var sum = 0.0
    var count = 0.0
    for (id, value) in zip(layers.ids, try layers.values("5-15 cm")) {
      guard let real = byID[id], !real.isNaN, !value.isNaN else { continue }
      sum += (value - real) / real
      count += 1
    }
    #expect(abs(sum / count) < 0.08)
  }

  @Test func truthOfThinLayersAddsUp() throws {
    let landscape = try VirtualLandscape(seed: 2, profiles: 20, size: 32)
    let upper = try landscape.truth(top: 0, bottom: 10).values()
    let lower = try landscape.truth(top: 10, bottom: 30).values()
    let whole = try landscape.truth(top: 0, bottom: 30).values()
    for cell in whole.indices {
      #expect(abs((upper[cell] + 2 * lower[cell]) / 3 - whole[cell]) < 1e-3)
    }
  }

  private func layers(_ landscape: VirtualLandscape) throws -> [[Double]] {
    try DepthScheme.globalSoilMap.intervals.map {
      try landscape.truth(top: $0.top, bottom: $0.bottom).values().map(Double.init)
    }
  }

  private func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    let products = zip(x, y).reduce((0.0, 0.0, 0.0)) { sum, pair in
      let (a, b) = (pair.0 - meanX, pair.1 - meanY)
      return (sum.0 + a * b, sum.1 + a * a, sum.2 + b * b)
    }
    return products.0 / (products.1 * products.2).squareRoot()
  }

  @Test func layersFollowEachOtherAsFarAsIsSet() throws {
    let values = try [0, 0.5, 1].map { together in
      let landscape = try VirtualLandscape(
        seed: 3, profiles: 20, size: 64, correlation: together)
      let layers = try layers(landscape)
      return correlation(layers[0], layers[5])
    }
    #expect(values[0] < values[1] && values[1] < values[2])
    #expect(values[2] > 0.999_999)
  }

  @Test func withoutNoisePitsAreTheTruth() throws {
    let landscape = try VirtualLandscape(seed: 3, profiles: 60, size: 64, noise: 0)
    let profiles = landscape.profiles.profiles
    let truth = try landscape.truth(top: 0, bottom: 12)
      .values(x: profiles.map(\.x), y: profiles.map(\.y))
    var compared = 0
    for (profile, expected) in zip(profiles, truth) {
      guard let first = profile.horizons.first, first.top == 0, first.bottom == 12,
        !first.values[1].isNaN, !expected.isNaN
      else { continue }
      compared += 1
      #expect(abs(first.values[1] - expected) < 0.051, "measured to 0.1 g/kg")
    }
    #expect(compared > 0)
  }

  @Test func withoutSignalTheTruthIsAlmostFlat() throws {
    func spread(_ signal: Double, _ noise: Double) throws -> Double {
      let landscape = try VirtualLandscape(
        seed: 3, profiles: 20, size: 64, signal: signal, noise: noise)
      let values = try layers(landscape)[0]
      return (values.max() ?? 0) / (values.min() ?? 1)
    }
    #expect(try spread(0, 0) < 1.000_01)
    #expect(try spread(1, 0) > 2)
    #expect(try spread(2, 0) > spread(1, 0))
    #expect(try spread(0, 1) > 1.2)
  }

  @Test func writesTheFilesThatAUserWouldHave() throws {
    try TestFolder.with { folder in
      let landscape = try VirtualLandscape(seed: 5, profiles: 220, size: 32)
      try landscape.save(folder + "/made", truth: DepthScheme([0, 30, 100]))
      let read = try SoilProfiles.read(
        folder + "/made/horizons.csv", profile: "profile", top: "top", bottom: "bottom", x: "x",
        y: "y", crs: "EPSG:32633",
        properties: [
          "organic_carbon": .organicCarbon, "clay": .clay, "ph": .pH, "sand": .sand,
          "silt": .silt,
        ], horizonName: "horizon", horizonColumns: ["colour"])
      #expect(read.ids == landscape.profiles.ids)
      #expect(
        read.checks.cells.filter { $0[1].text != "no row in the sites file" }
          == landscape.profiles.checks.cells)
      for (left, right) in zip(read.profiles, landscape.profiles.profiles) {
        #expect(left.x == right.x || (left.x.isNaN && right.x.isNaN))
        #expect(left.horizons.map(\.bottom) == right.horizons.map(\.bottom))
        #expect(left.horizons.map(\.name) == right.horizons.map(\.name))
        #expect(left.horizons.map(\.entries) == right.horizons.map(\.entries))
        let same = zip(left.horizons, right.horizons).allSatisfy { pair in
          zip(pair.0.values, pair.1.values).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
        }
        #expect(same)
      }
      let covariates = try Covariates(folder + "/made/covariates")
      #expect(covariates.names == landscape.covariates.names)
      #expect(covariates.channelNames == landscape.covariates.channelNames)
      #expect(
        try covariates["slope"].values() == landscape.covariates["slope"].values())
      #expect(
        try covariates["geology"].values() == landscape.covariates["geology"].values())
      let truth = try Raster(folder + "/made/truth/organic_carbon_0_30cm.tif")
      #expect(try truth.values() == landscape.truth(top: 0, bottom: 30).values())
      #expect(truth.unit == "g/kg")
    }
  }

  @Test func settingsOutOfRangeThrow() {
    #expect(throws: RangeError.self) { try VirtualLandscape(signal: -1) }
    #expect(throws: RangeError.self) { try VirtualLandscape(noise: .nan) }
    #expect(throws: RangeError.self) { try VirtualLandscape(correlation: 1.5) }
  }

  @Test func sillySizesThrow() {
    #expect(throws: RangeError.self) { try VirtualLandscape(profiles: 3) }
    #expect(throws: RangeError.self) { try VirtualLandscape(size: 100) }
    #expect(throws: SoilError.self) { try VirtualLandscape.example.truth(top: 5, bottom: 5) }
  }
}
