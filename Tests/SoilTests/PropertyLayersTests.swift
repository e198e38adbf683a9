import Display
import Figures
import Geodata
import Soil
import TestFiles
import Testing
import VirtualLandscape

/// Several properties at once, against each of them alone.
@Suite struct PropertyLayersTests {
  /// Three profiles: one with both properties, one with carbon alone, one with clay alone.
  private static let profiles = SoilProfiles(
    crs: "EPSG:32633", properties: [.organicCarbon, .clay], source: "a test",
    profiles: [
      SoilProfile(
        id: "both", x: 500_000, y: 5_000_000,
        horizons: [
          SoilHorizon(top: 0, bottom: 20, values: [30, 25]),
          SoilHorizon(top: 20, bottom: 60, values: [10, .nan]),
        ]),
      SoilProfile(
        id: "carbon", x: 500_100, y: 5_000_000,
        horizons: [SoilHorizon(top: 0, bottom: 60, values: [12, .nan])]),
      SoilProfile(
        id: "clay", x: 500_200, y: 5_000_000,
        horizons: [SoilHorizon(top: 0, bottom: 60, values: [.nan, 40])]),
    ])

  private static func layers() throws -> PropertyLayers {
    try profiles.harmonized(
      [.clay, .organicCarbon], to: .topAndSubsoil, by: .thicknessWeighted)
  }

  private func bits(_ numbers: [Double]) -> [UInt64] { numbers.map(\.bitPattern) }

  @Test(arguments: [
    Harmonization.equalAreaSpline(lambda: 0.1), .thicknessWeighted, .centimetreSlices,
  ])
  func eachPropertyIsAsIfAlone(_ method: Harmonization) throws {
    let profiles = try VirtualLandscape(seed: 3, profiles: 80, size: 32).profiles
    let layers = try profiles.harmonized(
      [.organicCarbon, .clay], to: .globalSoilMap, by: method, coverage: 0.25)
    for property in [SoilProperty.organicCarbon, .clay] {
      let alone = try profiles.harmonized(
        property, to: .globalSoilMap, by: method, coverage: 0.25)
      let found = try layers[property]
      #expect(found.ids == alone.ids)
      #expect(bits(found.values) == bits(alone.values))
      #expect(bits(found.covered) == bits(alone.covered))
      #expect(found.checks == alone.checks)
      #expect(found.summary == alone.summary)
    }
  }

  @Test func profilesWithAnyPropertyCount() throws {
    let layers = try Self.layers()
    #expect(layers.ids == ["both", "carbon", "clay"])
    #expect(layers.properties.map(\.name) == ["clay", "organic carbon"])
    #expect(try layers[.clay].ids == ["both", "clay"])
    #expect(
      try layers[.organicCarbon].values("0-30 cm").map { ($0 * 1000).rounded() } == [23333, 12000])
  }

  @Test func summaryAndFindingsNameTheProperty() throws {
    let layers = try Self.layers()
    #expect(layers.summary.columns.first == "property")
    #expect(
      layers.summary.cells.map { $0[0].text } == ["clay (%)", "clay (%)"] + [
        "organic carbon (g/kg)", "organic carbon (g/kg)",
      ])
    let findings = layers.checks.cells.map { $0.prefix(3).map(\.text).joined(separator: " | ") }
    #expect(findings == ["clay | carbon | no value", "organic carbon | clay | no value"])
    #expect(layers.description.contains("2 findings, see .checks"))
  }

  @Test func picturesOfAllPropertiesStandSideBySide() throws {
    let figure = try Self.layers().plot()
    #expect(figure.description.contains("2 panels"))
    #expect(figure.svg.contains("clay (%)") && figure.svg.contains("organic carbon (g/kg)"))
  }

  @Test func allPropertiesAreWrittenIntoOneFile() throws {
    try TestFolder.with { folder in
      let path = folder + "/layers.csv"
      try Self.layers().save(path)
      let table = try FeatureTable(path)
      #expect(try table.texts("profile") == ["both", "carbon", "clay"])
      #expect(try table.numbers("clay 0-30 cm (%)").map { $0.isNaN ? -1 : $0 } == [25, -1, 40])
      #expect(
        try table.numbers("organic carbon 30-100 cm (g/kg)").map { $0.isNaN ? -1 : $0 }
          == [10, 12, -1])
      #expect(
        try table.numbers("contributing fraction clay 0-30 cm").map { ($0 * 300).rounded() }
          == [200, 0, 300])
    }
  }

  @Test func aPropertyNamedTwiceCountsOnce() throws {
    let layers = try Self.profiles.harmonized([.clay, .clay], to: .topAndSubsoil)
    #expect(layers.properties.count == 1)
  }

  @Test func mistakesAreNamed() throws {
    let none = #expect(throws: SoilError.self) { try Self.profiles.harmonized([]) }
    #expect(none == .noPropertyNamed(available: ["organic carbon", "clay"]))
    #expect(none?.description.contains("[.organicCarbon, .clay]") == true)
    #expect(throws: SoilError.unknownProperty("pH", available: ["organic carbon", "clay"])) {
      try Self.profiles.harmonized([.clay, .pH])
    }
    let layers = try Self.layers()
    #expect(throws: SoilError.unknownProperty("pH", available: ["clay", "organic carbon"])) {
      try layers[.pH]
    }
  }
}
