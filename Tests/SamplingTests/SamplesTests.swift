import Basics
import CovariateGrids
import Display
import Geodata
import Sampling
import Soil
import TestFiles
import Testing
import VirtualLandscape

@Suite struct SamplesTests {
  /// Profiles at some places of the rasters of ``CovariatesTests``.
  private func layers(_ places: [(x: Double, y: Double)]) throws -> DepthLayers {
    let profiles = SoilProfiles(
      crs: TestRasters.crs, properties: [.organicCarbon], source: "a test",
      profiles: places.enumerated().map { index, place in
        SoilProfile(
          id: "p\(index)", x: place.x, y: place.y,
          horizons: [
            SoilHorizon(top: 0, bottom: index == 1 ? 15 : 60, values: [Double(10 + index)])
          ])
      })
    return try profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 15, 30, 60]), by: .thicknessWeighted)
  }

  @Test func windowsAreCentredOnTheSites() throws {
    try TestRasters.withRasters { folder in
      let covariates = try Covariates(folder, grid: .first)
      // The centres of column 7, row 12 and of column 30, row 3 of the grid of 100 m.
      let samples = try layers([(500_750, 5_398_750), (503_050, 5_399_650)])
        .sampled(from: covariates, window: 3)
      #expect(samples.count == 2)
      #expect(samples.covariateNames == ["coarse", "fine", "rock = Clay", "rock = Sand"])
      #expect(samples.isClass == [false, false, true, true])
      #expect(samples.windows.count == 2 * 4 * 9)
      for (site, (column, row)) in [(7, 12), (30, 3)].enumerated() {
        for line in -1...1 {
          for step in -1...1 {
            let expected =
              (Double(column + step) + 0.5) * 10 + (Double(row + line) + 0.5)
            let value = samples.windows[site * 36 + (line + 1) * 3 + step + 1]
            #expect(abs(Double(value) - expected) < 1e-3)
          }
        }
        let sand = samples.windows[site * 36 + 27..<site * 36 + 36]
        #expect(sand.allSatisfy { $0 == (site == 0 ? 0 : 1) })
      }
      #expect(samples.centers[0] == samples.windows[4])
      #expect(samples.cellSize == 100)
      #expect(samples.propertyName == "organic carbon")
      #expect(samples.unit == "g/kg")
    }
  }

  @Test func targetsAreThoseOfTheLayers() throws {
    try TestRasters.withRasters { folder in
      let samples = try layers([(500_750, 5_398_750), (503_050, 5_399_650)])
        .sampled(from: Covariates(folder))
      #expect(samples.targets[0..<4] == [10, 10, 10, 11])
      #expect(samples.targets[4].isNaN)
      let top = try samples["0-15 cm"]
      #expect(top.layerNames == ["0-15 cm"])
      #expect(top.targets == [10, 11])
      #expect(top.count == 2)
      #expect(throws: SoilError.self) { try samples["0-5 cm"] }
    }
  }

  @Test func sitesThatCannotBeUsedAreListed() throws {
    try TestRasters.withRasters { folder in
      try TestRasters.write(
        folder, "partial", value: { x, _ in x < 501_000 ? .nan : 1 })
      let samples = try layers([
        (502_050, 5_398_750), (500_750, 5_398_750), (499_000, 5_398_000), (.nan, 1),
      ]).sampled(from: Covariates(folder), window: 5)
      #expect(samples.profileIDs == ["p0"])
      let reasons = samples.excluded.cells.map { $0.map(\.text) }
      #expect(
        reasons == [
          ["p2", "outside the covariates' grid"], ["p3", "no coordinates"],
          ["p1", "no value in partial"],
        ])
    }
  }

  @Test func missingCellsAroundASiteStayMissing() throws {
    try TestRasters.withRasters { folder in
      let samples = try layers([(500_050, 5_399_950), (502_050, 5_398_000)])
        .sampled(from: Covariates(folder, grid: .first), window: 3)
      #expect(samples.count == 2)
      let first = samples.windows[0..<9].map(\.isNaN)
      #expect(first == [true, true, true, true, false, false, true, false, false])
    }
  }

  @Test func placesInDegreesAreTransformed() throws {
    try TestRasters.withRasters { folder in
      let places = [(x: 500_750.0, y: 5_398_750.0), (x: 503_050, y: 5_399_650)]
      let degrees = try TestRasters.crs.transform(
        x: places.map(\.x), y: places.map(\.y), to: .wgs84)
      let profiles = SoilProfiles(
        crs: .wgs84, properties: [.organicCarbon], source: "a test",
        profiles: degrees.x.indices.map {
          SoilProfile(
            id: "p\($0)", x: degrees.x[$0], y: degrees.y[$0],
            horizons: [SoilHorizon(top: 0, bottom: 30, values: [5])])
        })
      let covariates = try Covariates(folder)
      let samples = try profiles.harmonized(.organicCarbon).sampled(from: covariates, window: 5)
      let direct = try layers(places).sampled(from: covariates, window: 5)
      #expect(samples.windows == direct.windows)
    }
  }

  @Test func rasterThatCoversNoSiteIsAnError() throws {
    try TestRasters.withRasters { folder in
      try TestRasters.write(folder, "elsewhere", north: 5_300_000, value: { x, _ in x })
      let error = #expect(throws: SamplingError.self) {
        try layers([(500_750, 5_398_750)]).sampled(from: Covariates(folder))
      }
      #expect(error?.description.contains("“elsewhere” has no value at any of the sites") == true)
    }
  }

  @Test func profilesWithoutPlacesSayWhatToDo() throws {
    try TestRasters.withRasters { folder in
      let error = #expect(throws: SamplingError.self) {
        try layers([(.nan, .nan), (500_750, .nan)]).sampled(from: Covariates(folder))
      }
      let text = error?.description ?? ""
      #expect(text.contains("none of the 2 profiles has coordinates") && text.contains("sites:"))
    }
  }

  @Test func sitesOutsideTheGridAreAnError() throws {
    try TestRasters.withRasters { folder in
      let error = #expect(throws: SamplingError.self) {
        try layers([(10, 50)]).sampled(from: Covariates(folder))
      }
      #expect(error?.description.contains("check the crs") == true)
    }
  }

  @Test(arguments: [-1, 0, 2, 8, 103])
  func windowMustBeOddAndSmall(_ window: Int) throws {
    let layers = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
    #expect(throws: RangeError.self) {
      try layers.sampled(from: Covariates.example, window: window)
    }
  }

  @Test func subsetKeepsSitesTogether() throws {
    let samples = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
      .sampled(from: Covariates.example, window: 3)
    let part = samples.subset([5, 2])
    #expect(part.count == 2)
    #expect(part.profileIDs == [samples.profileIDs[5], samples.profileIDs[2]])
    let size = samples.channelCount * 9
    #expect(part.windows[0..<size].elementsEqual(samples.windows[5 * size..<6 * size]))
    #expect(part.targets[0..<5].elementsEqual(samples.targets[30..<35]))
  }

  @Test func cancelledSamplingStops() throws {
    let layers = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
    let covariates = try Covariates.example
    let token = CancellationToken()
    token.cancel()
    RunContext.$current.withValue(RunContext(cancellation: token)) {
      #expect(throws: Interrupted.self) { try layers.sampled(from: covariates, window: 9) }
    }
  }
}
