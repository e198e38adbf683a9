import Geodata
import Soil
import Testing

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

  @Test func examplesFitTogether() throws {
    let samples = try SoilProfiles.example.harmonized(.organicCarbon)
      .sampled(from: Covariates.example, window: 9)
    #expect(samples.count > 290)
    #expect(samples.covariateNames.count == 12)
    #expect(samples.isClass.count { $0 } == 5)
  }

  @Test func profilesHaveTheDefectsOfRealData() throws {
    let rules = Set(try SoilProfiles.example.checks.rows.map { $0[1].text })
    let expected: Set = [
      "missing depth", "top below bottom", "zero thickness", "litter above the surface",
      "repeated horizon", "overlap", "gap", "impossible value", "coordinates missing",
    ]
    #expect(rules.isSuperset(of: expected))
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

  @Test func sillySizesThrow() {
    #expect(throws: SoilError.self) { try VirtualLandscape(profiles: 3) }
    #expect(throws: SoilError.self) { try VirtualLandscape(size: 100) }
    #expect(throws: SoilError.self) { try VirtualLandscape.example.truth(top: 5, bottom: 5) }
  }
}
