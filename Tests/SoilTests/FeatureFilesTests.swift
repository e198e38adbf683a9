import Geodata
import Soil
import Testing

/// The fixtures hold three invented profiles; see `Fixtures/Profiles/make_fixtures.py`.
@Suite struct FeatureFilesTests {
  private func read(
    _ name: String, layer: String? = nil, sitesLayer: String? = nil, sitesProfile: String? = nil
  ) throws -> SoilProfiles {
    try SoilProfiles.read(
      TestProfiles.fixture(name), profile: "profile", top: "top", bottom: "bottom",
      properties: ["oc": .organicCarbon, "clay": .clay], layer: layer, sitesLayer: sitesLayer,
      sitesProfile: sitesProfile)
  }

  private func expectThree(_ profiles: SoilProfiles) throws {
    #expect(profiles.ids == ["001", "002", "Ä3"])
    #expect(profiles.horizonCount == 6)
    #expect(profiles.profiles.map(\.x) == [600_100, 600_900, 601_500])
    #expect(profiles.profiles.map(\.y) == [5_340_200, 5_340_800, 5_341_000])
    #expect(try profiles.crs.isSame(as: "EPSG:32633"))
    #expect(profiles.profiles[0].horizons.map { $0.values[1] } == [21.5, 9.5, 4.25])
    #expect(profiles.profiles[0].horizons[2].values[0].isNaN)
    let rules = profiles.checks.rows.map { $0[1].text }
    #expect(rules == ["gap", "overlap"])
  }

  @Test func geoPackageFeaturesHaveTheirPlaces() throws {
    try expectThree(read("profiles.gpkg", layer: "placed"))
  }

  @Test func geoPackageLayersAreJoined() throws {
    try expectThree(
      read("profiles.gpkg", layer: "horizons", sitesLayer: "sites", sitesProfile: "site"))
  }

  @Test func shapefileFeaturesHaveTheirPlaces() throws {
    try expectThree(read("profiles.shp"))
  }

  @Test func geoJSONFeaturesHaveTheirPlaces() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        """
        {"type":"FeatureCollection","features":[{"type":"Feature",
        "geometry":{"type":"Point","coordinates":[16.25,48.5]},
        "properties":{"id":"7","top":0,"bottom":20,"oc":"12,5"}},{"type":"Feature",
        "geometry":null,"properties":{"id":"8","top":0,"bottom":20,"oc":null}}]}
        """, to: folder + "/p.geojson")
      let profiles = try SoilProfiles.read(
        folder + "/p.geojson", profile: "id", top: "top", bottom: "bottom",
        properties: ["oc": .organicCarbon])
      #expect(profiles.ids == ["7", "8"])
      #expect(profiles.profiles[0].x == 16.25 && profiles.profiles[0].y == 48.5)
      #expect(profiles.profiles[0].horizons[0].values == [12.5])
      #expect(profiles.checks.rows.map { $0[1].text } == ["coordinates missing"])
    }
  }

  @Test func tablesWithoutPlacesAskForColumns() throws {
    let error = #expect(throws: SoilError.self) {
      try read("profiles.gpkg", layer: "horizons")
    }
    #expect(error?.description.contains("Name the columns of the coordinates") == true)
  }

  @Test func unknownLayersThrow() {
    #expect(throws: GeodataError.self) { try read("profiles.gpkg", layer: "horizon") }
    #expect(throws: GeodataError.self) {
      try read("profiles.gpkg", layer: "horizons", sitesLayer: "places", sitesProfile: "site")
    }
  }
}
