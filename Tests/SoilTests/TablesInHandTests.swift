import Geodata
import Soil
import Tables
import TestFiles
import Testing

/// Profiles made of tables that were read, filtered, joined or computed before.
@Suite struct TablesInHandTests {
  private static let horizons =
    "id,top,bottom,oc,clay,name\n007,0,10,\"< 0,5\",20,Ah\n007,10,30,\"3,5\",25,Bw\n8,0,20,4,ND,Ap\n"
  private static let sites = "id,lon,lat,landuse\n007,10,50,forest\n8,11,51,field\n"

  /// Writes files into a folder of its own and hands out their paths.
  private func withFiles<Result>(
    _ horizons: String, _ sites: String = "", _ body: (String, String) throws -> Result
  ) throws -> Result {
    var result: Result?
    try TestFolder.with { folder in
      try TestFolder.write(horizons, to: folder + "/h.csv")
      if !sites.isEmpty { try TestFolder.write(sites, to: folder + "/s.csv") }
      result = try body(folder + "/h.csv", folder + "/s.csv")
    }
    return try #require(result)
  }

  private func message(_ body: () throws -> SoilProfiles) -> String {
    do { return try body().description } catch { return "\(error)" }
  }

  @Test func tablesGiveTheSameProfilesAsTheirFiles() throws {
    try withFiles(Self.horizons, Self.sites) { horizons, sites in
      let properties = ["oc": SoilProperty.organicCarbon(.percent), "clay": .clay]
      let read = try SoilProfiles.read(
        horizons, profile: "id", top: "top", bottom: "bottom", x: "lon", y: "lat",
        properties: properties, sites: sites, detectionLimits: ["oc": 1], horizonName: "name")
      let made = try SoilProfiles(
        horizons: Table.read(horizons), sites: Table.read(sites), profile: "id", top: "top",
        bottom: "bottom", x: "lon", y: "lat", properties: properties,
        detectionLimits: ["oc": 1], horizonName: "name")
      #expect(TestLayouts.content(made) == TestLayouts.content(read))
      #expect(made.ids == ["007", "8"])
      #expect(made.censored.count == 1)
      #expect(made.siteColumns == ["landuse"])
      #expect(made.description.contains("from the table of horizons"))
    }
  }

  /// `7` of a column of whole numbers, `7.0` as pandas writes it, and a text.
  @Test(arguments: ["7", "7.0", "\"7\""])
  func identifiersOfEveryTypeAgree(_ id: String) throws {
    try withFiles("id,top,bottom,clay\n7,0,10,20\n", "id,x,y\n\(id),10,50\n") { horizons, sites in
      let types: [ColumnType?] = [nil, .text, .number]
      for type in types {
        let made = try SoilProfiles(
          horizons: Table.read(horizons, types: type.map { ["id": $0] } ?? [:]),
          sites: Table.read(sites), profile: "id", x: "x", y: "y", properties: ["clay": .clay])
        #expect(made.profiles.map(\.x) == [10])
      }
    }
  }

  @Test func filteredAndComputedColumnsAreRead() throws {
    try withFiles("id,top,bottom,c,n\na,0,10,20,2\na,10,20,9,\nb,0,10,30,3\n") { path, _ in
      let table = try Table.read(path).adding("ratio") { try $0["c"] / $0["n"] }
      let made = try SoilProfiles(
        horizons: table.filtered { try $0["id"] == "a" }, profile: "id",
        properties: ["ratio": .other("C/N")])
      #expect(made.ids == ["a"])
      #expect(TestLayouts.values(made, .other("C/N"))[0] == 10)
      #expect(TestLayouts.values(made, .other("C/N"))[1].isNaN)
    }
  }

  @Test func placesOfFeaturesKeepTheirReferenceSystem() throws {
    let path = TestProfiles.fixture("profiles.shp")
    let read = try SoilProfiles.read(
      path, profile: "profile", top: "top", bottom: "bottom",
      properties: ["oc": .organicCarbon])
    for (x, y) in [(nil, nil), ("x", "y")] as [(String?, String?)] {
      let made = try SoilProfiles(
        horizons: Table.read(path), profile: "profile", x: x, y: y,
        properties: ["oc": .organicCarbon])
      #expect(TestLayouts.content(made) == TestLayouts.content(read))
      #expect(try made.crs.isSame(as: read.crs))
    }
  }

  @Test func layersInColumnsAreRead() throws {
    try withFiles("id,a,b\np,5,6\n") { path, _ in
      let made = try SoilProfiles(
        horizons: Table.read(path), profile: "id", layers: ["a": 0...10, "b": 10...30], of: .pH)
      #expect(TestProfiles.spans(made) == [[0, 10], [10, 30]])
      #expect(TestLayouts.values(made, .pH) == [5, 6])
    }
  }

  @Test func unitsOfColumnsAreUsedAndCompared() throws {
    let table = try Table([
      Column("profile", ["a", "a"]), Column("top", [0, 0.1]).with(unit: "m"),
      Column("bottom", [0.1, 0.3]).with(unit: "m"),
      Column("organic carbon", [2, 1.0]).with(unit: "%"),
    ])
    let made = try SoilProfiles(horizons: table)
    #expect(TestProfiles.spans(made) == [[0, 10], [10, 30]])
    #expect(TestLayouts.values(made, .organicCarbon) == [20, 10])
    let stated = try SoilProfiles(
      horizons: table, properties: ["organic carbon": .organicCarbon(.gramsPerKilogram)])
    #expect(
      TestProfiles.findings(stated).contains {
        $0.contains("the column “organic carbon” says %, it was read as g/kg")
      })
  }

  @Test func horizonsWithPlacesTakeOtherColumnsFromTheSites() throws {
    try withFiles(
      "id,top,bottom,clay,x,y\na,0,10,20,10,50\n", "id,landuse\na,forest\n"
    ) { horizons, sites in
      let made = try SoilProfiles(
        horizons: Table.read(horizons), sites: Table.read(sites), profile: "id", x: "x", y: "y",
        properties: ["clay": .clay])
      #expect(made.profiles[0].x == 10)
      #expect(made.siteEntries["landuse"] == ["a": "forest"])
    }
  }

  @Test func errorsNameTheTableAndWhatToDo() throws {
    try withFiles("id,top,bottom,clay\na,0,10,20\n", "site,x,y\na,10,50\n") { horizons, sites in
      let (horizons, sites) = (try Table.read(horizons), try Table.read(sites))
      let cases: [(String, () throws -> SoilProfiles)] = [
        (
          "“horizons” has no column “clai”, which was given as a property. Did you mean “clay”?",
          {
            try SoilProfiles(horizons: horizons, profile: "id", properties: ["clai": .clay])
          }
        ),
        (
          "“sites” has no column “id”, which was given as the profile.",
          {
            try SoilProfiles(
              horizons: horizons, sites: sites, profile: "id", x: "x", y: "y",
              properties: ["clay": .clay])
          }
        ),
        (
          "The columns of “horizons” (id, top, bottom, clay) are not those of a known layout",
          {
            try SoilProfiles(horizons: horizons)
          }
        ),
        (
          "No column of the profiles' identifiers was named.",
          {
            try SoilProfiles(horizons: horizons, properties: ["clay": .clay])
          }
        ),
        (
          "“horizons” holds no horizons",
          {
            try SoilProfiles(
              horizons: horizons.head(0), profile: "id", properties: ["clay": .clay])
          }
        ),
        (
          "The column “clay” is in furlong, expected was one of g/kg, %",
          {
            try SoilProfiles(
              horizons: horizons.adding("clay", horizons["clay"].with(unit: "furlong")),
              profile: "id")
          }
        ),
      ]
      for (expected, body) in cases { #expect(message(body).hasPrefix(expected)) }
    }
  }

  @Test func identifiersWithDecimalsAreDoubted() throws {
    try withFiles("id,top,bottom,clay\n1.1,0,10,20\n1.10,10,20,20\n") { path, _ in
      let made = try SoilProfiles(
        horizons: Table.read(path), profile: "id", properties: ["clay": .clay])
      #expect(made.count == 1)
      #expect(made.notes.contains { $0.contains("types: [\"id\": .text]") })
    }
  }
}
