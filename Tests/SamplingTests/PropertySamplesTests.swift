import CovariateGrids
import Sampling
import Soil
import Testing
import VirtualLandscape

/// Samples of several properties, against those of each alone.
@Suite struct PropertySamplesTests {
  private static let landscape = Result { try VirtualLandscape(seed: 5, profiles: 60, size: 32) }

  private func bits(_ numbers: ArraySlice<Float>) -> [UInt32] { numbers.map(\.bitPattern) }

  @Test func sitesWithValuesAreAsIfThePropertyWereAlone() throws {
    let landscape = try Self.landscape.get()
    let layers = try landscape.profiles.harmonized(
      [.organicCarbon, .clay], to: .topAndSubsoil, by: .thicknessWeighted)
    let samples = try layers.sampled(from: landscape.covariates, window: 3)
    for property in [SoilProperty.organicCarbon, .clay] {
      let found = try samples[property]
      let alone = try layers[property].sampled(from: landscape.covariates, window: 3)
      #expect(found.propertyName == property.name && found.unit == property.unit)
      #expect(Set(found.profileIDs).isSuperset(of: alone.profileIDs))
      #expect(found.covariateNames == alone.covariateNames)
      let size = alone.channelCount * 9
      for (site, id) in alone.profileIDs.enumerated() {
        let place = try #require(found.profileIDs.firstIndex(of: id))
        #expect(
          bits(found.targets[place * 2..<place * 2 + 2])
            == bits(alone.targets[site * 2..<site * 2 + 2]))
        #expect(
          bits(found.windows[place * size..<(place + 1) * size])
            == bits(alone.windows[site * size..<(site + 1) * size]))
      }
    }
  }

  @Test func allPropertiesHaveTheSameSitesAndWindows() throws {
    let landscape = try Self.landscape.get()
    let layers = try landscape.profiles.harmonized([.clay, .organicCarbon], to: .topAndSubsoil)
    let samples = try layers.sampled(from: landscape.covariates, window: 5, scales: [1, 3])
    let clay = try samples[.clay]
    let carbon = try samples[.organicCarbon]
    #expect(clay.profileIDs == carbon.profileIDs)
    #expect(clay.windows.elementsEqual(carbon.windows) { $0.bitPattern == $1.bitPattern })
    #expect(samples.count == clay.count && samples.window == 5)
    #expect(samples.layerNames == ["0-30 cm", "30-100 cm"])
    #expect(samples.summary.count == 4)
    let folds = try clay.folds(4, by: .profile, seed: 1)
    #expect(folds.profileIDs == carbon.profileIDs)
    #expect(folds.assignment.count == carbon.targets.count)
    #expect(folds.assignment.allSatisfy { $0 >= 0 })
  }

  @Test func aProfileWithoutAPropertyHasMissingTargets() throws {
    let landscape = try Self.landscape.get()
    let grid = landscape.covariates.grid.extent
    let profiles = SoilProfiles(
      crs: landscape.profiles.crs, properties: [.organicCarbon, .clay], source: "a test",
      profiles: [
        SoilProfile(
          id: "carbon", x: grid.west + 1_050, y: grid.south + 1_050,
          horizons: [SoilHorizon(top: 0, bottom: 100, values: [12, .nan])]),
        SoilProfile(
          id: "clay", x: grid.west + 2_050, y: grid.south + 1_050,
          horizons: [SoilHorizon(top: 0, bottom: 100, values: [.nan, 40])]),
        SoilProfile(
          id: "outside", x: grid.west - 5_000, y: grid.south,
          horizons: [SoilHorizon(top: 0, bottom: 100, values: [5, 5])]),
      ])
    let samples = try profiles.harmonized(
      [.organicCarbon, .clay], to: .topAndSubsoil, by: .thicknessWeighted
    ).sampled(from: landscape.covariates)
    #expect(try samples[.organicCarbon].values("0-30 cm").map { $0.isNaN ? -1 : $0 } == [12, -1])
    #expect(try samples[.clay].values("0-30 cm").map { $0.isNaN ? -1 : $0 } == [-1, 40])
    #expect(samples.excluded.cells.map { $0[0].text } == ["outside"])
    #expect(throws: SoilError.unknownProperty("pH", available: ["organic carbon", "clay"])) {
      try samples[.pH]
    }
  }
}
