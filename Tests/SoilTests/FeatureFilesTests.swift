import Geodata
import Soil
import TestFiles
import Testing

/// The fixtures hold three invented profiles; see `Fixtures/Profiles/make_fixtures.py`.
@Suite struct FeatureFilesTests {
  private func read(
    _ name: String, layer: String? = nil, sitesLayer: String? = nil,
    sitesProfile: IdentifierColumns? = nil
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
    let rules = profiles.checks.cells.map { $0[1].text }
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
      #expect(profiles.checks.cells.map { $0[1].text } == ["coordinates missing"])
    }
  }

  @Test func tablesWithoutPlacesAreReadAndSaySo() throws {
    let profiles = try read("profiles.gpkg", layer: "horizons")
    #expect(profiles.profiles.allSatisfy { $0.x.isNaN && $0.y.isNaN } && profiles.horizonCount > 0)
    #expect(!profiles.checks.cells.contains { $0[1].text == "coordinates missing" })
    let note = profiles.notes.first { $0.hasPrefix("the profiles have no places") } ?? ""
    #expect(note.contains("x: and y: for the columns") && note.contains("sites: for the file"))
    #expect(note.contains("sitesLayer: for another layer: ") && note.contains("“sites” (site"))
  }

  @Test func unknownLayersThrow() {
    #expect(throws: GeodataError.self) { try read("profiles.gpkg", layer: "horizon") }
    #expect(throws: GeodataError.self) {
      try read("profiles.gpkg", layer: "horizons", sitesLayer: "places", sitesProfile: "site")
    }
  }

  private func message(_ body: () throws -> SoilProfiles) -> String {
    do {
      _ = try body()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func tablesOfSitesAskForTheirColumns() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\na,0,8,3\n", to: folder + "/h.csv")
      try TestFolder.write("id,east,north\na,1,1\n", to: folder + "/s.csv")
      let text = message {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
          properties: ["oc": .organicCarbon], sites: folder + "/s.csv")
      }
      #expect(text.contains("Name its columns of the coordinates with x: and y:."))
      #expect(text.hasSuffix("Its columns are “east”, “north”."))
    }
  }

  @Test func foldersListTheirTables() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\na,0,8,3\n", to: folder + "/h.csv")
      try TestFolder.write("text", to: folder + "/notes.md")
      let text = message {
        try SoilProfiles.read(
          folder, profile: "id", top: "top", bottom: "bottom", properties: ["oc": .organicCarbon])
      }
      #expect(
        text.hasSuffix(
          "cannot be opened: it is a folder, and a file was expected; the tables in it are "
            + "“h.csv”."))
    }
  }

  @Test func siteColumnsOfOtherProfilesShowTheIdentifiers() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,soil\n7,A\n", to: folder + "/s.csv")
      let profiles = try TestProfiles.read("a,0,10,20,1,1\n")
      let text = message {
        try profiles.adding(siteColumns: ["soil"], from: folder + "/s.csv", profile: "soil")
      }
      #expect(text.contains("in its column “soil”, which holds for example “A”; the profiles are"))
      #expect(text.contains("Give the column of the identifiers with profile:, or"))
    }
  }
}
