import Soil
import TestFiles
import Testing

/// Columns of a file of sites that stay beside the profiles.
@Suite struct SiteColumnsTests {
  private func withFiles(
    horizons: String, sites: String, _ body: (String, String) throws -> Void
  ) throws {
    try TestFolder.with { folder in
      try TestFolder.write(horizons, to: folder + "/h.csv")
      try TestFolder.write(sites, to: folder + "/s.csv")
      try body(folder + "/h.csv", folder + "/s.csv")
    }
  }

  private func read(_ horizons: String, sites: String, columns: [String]) throws -> SoilProfiles {
    try SoilProfiles.read(
      horizons, profile: "id", top: "top", bottom: "bottom", x: "lon", y: "lat",
      properties: ["clay": .clay], sites: sites, siteColumns: columns)
  }

  @Test func theyComeFromTheFileOfThePlaces() throws {
    try withFiles(
      horizons: "id,top,bottom,clay\n007,0,10,20\n8,0,20,30\n",
      sites: "id,lon,lat,landuse\n8,11,51,field\n007,10,50,forest\n"
    ) { horizons, sites in
      let profiles = try read(horizons, sites: sites, columns: ["landuse"])
      #expect(try profiles.sites["landuse"].texts == ["forest", "field"])
      #expect(profiles.profiles.map(\.x) == [10, 11])
    }
  }

  @Test func theFileMayBeThereForThemAlone() throws {
    try withFiles(
      horizons: "id,lon,lat,top,bottom,clay\n007,10,50,0,10,20\n8,11,51,0,20,30\n",
      sites: "id,landuse\n007,forest\n8,field\n"
    ) { horizons, sites in
      let profiles = try read(horizons, sites: sites, columns: ["landuse"])
      #expect(try profiles.sites["landuse"].texts == ["forest", "field"])
      #expect(profiles.profiles.map(\.x) == [10, 11])
    }
  }

  @Test func theyComeFromTheHorizonsWhereThereIsNoOtherFile() throws {
    try withFiles(horizons: "id,clay,landuse\n7,20,forest\n", sites: "") { path, _ in
      let profiles = try SoilProfiles.read(
        path, profile: "id", layers: ["clay": 0...10], of: .clay, siteColumns: ["landuse"])
      #expect(try profiles.sites["landuse"].texts == ["forest"])
      #expect(!profiles.notes.contains { $0.contains("landuse") })
    }
  }

  @Test func anUnknownColumnNamesThoseThereAre() throws {
    try withFiles(
      horizons: "id,top,bottom,clay\n7,0,10,20\n", sites: "id,lon,lat,landuse\n7,10,50,forest\n"
    ) { horizons, sites in
      let error = #expect(throws: SoilError.self) {
        try read(horizons, sites: sites, columns: ["land use"])
      }
      #expect(error?.description.contains("“landuse”") == true)
    }
  }
}
