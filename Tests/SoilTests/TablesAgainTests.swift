import Geodata
import Soil
import Tables
import TestFiles
import Testing

/// Profiles made again of the tables that they give.
@Suite struct TablesAgainTests {
  /// What two sets of profiles must share.
  private func expectSame(_ made: SoilProfiles, _ first: SoilProfiles) throws {
    #expect(made.ids == first.ids)
    #expect(try made.crs.isSame(as: first.crs))
    #expect(made.properties.map(\.description) == first.properties.map(\.description))
    #expect(made.properties.map(\.plausible) == first.properties.map(\.plausible))
    #expect(made.horizons == first.horizons)
    #expect(made.sites == first.sites)
    #expect(made.censored == first.censored)
    #expect(made.profiles.map(\.site) == first.profiles.map(\.site))
    #expect(made.horizonColumns == first.horizonColumns)
    #expect(made.siteColumns == first.siteColumns)
  }

  private func again(_ first: SoilProfiles) throws -> SoilProfiles {
    try SoilProfiles(horizons: first.horizons, sites: first.sites, repairs: first.repairs)
  }

  @Test func everythingThatColumnsSayComesBack() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        "id,year,top,bottom,oc,iron,name,colour,x,y\n007,2001,0,10,< 0.123456,1.5,Ah,10YR 4/3,"
          + "600000,5500000\n007,2001,10,30,5,,Bw,,600000,5500000\n007,2009,0,20,6,2,Ap,,600000,"
          + "5500000\n8,2009,0,20,<LOD,2,Ap,,600100,5500000\n9,2009,x,y,1,2,Ap,,,\n",
        to: folder + "/h.csv")
      try TestFolder.write("id,slope,code\n007,7.5,01\n8,,02\n9,3,\n", to: folder + "/s.csv")
      let first = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        crs: "EPSG:32633",
        properties: ["oc": .organicCarbon, "iron": .other("iron", unit: "mg/kg")],
        repairs: ProfileRepairs(censored: .halfLimit), horizonName: "name", visit: "year",
        horizonColumns: ["colour"]
      ).adding(siteColumns: ["slope", "code"], from: folder + "/s.csv", profile: "id")
      #expect(first.profiles.last?.horizons.isEmpty == true)
      try expectSame(again(first), first)
    }
  }

  @Test func profilesWithoutPlacesComeBack() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,clay\na,0,10,20\n", to: folder + "/h.csv")
      let first = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
        properties: ["clay": .clay])
      let made = try again(first)
      try expectSame(made, first)
      #expect(made.checks.count == 0)
    }
  }

  @Test func addedPropertiesComeBackInTheirOrder() throws {
    let first = try TestProfiles.read(
      "a,0,10,20,1,1,30,40\na,10,20,10,1,1,30,40\n", header: "id,top,bottom,oc,x,y,clay,sand",
      properties: ["oc": .organicCarbon, "clay": .clay, "sand": .sand]
    ).estimatingBulkDensity(by: .manriqueJones).estimatingWaterRetention()
    try expectSame(again(first), first)
  }

  @Test func savedMarksOfLimitsAreReadAgain() throws {
    try TestFolder.with { folder in
      let first = try TestProfiles.read(
        "a,0,10,< 1,1,1\na,10,20,< LOD,1,1\na,20,30,5,1,1\n",
        repairs: ProfileRepairs(censored: .halfLimit))
      try first.save(folder + "/p.csv")
      let made = try SoilProfiles.read(
        folder + "/p.csv", profile: "profile", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["organic carbon (g/kg)": .organicCarbon], repairs: first.repairs)
      #expect(made.censored == first.censored)
    }
  }

  @Test(
    .enabled(if: RealData.isThere, "\(RealData.hint)"),
    arguments: ["edgeroi", "bor", "afsp_africa"])
  func publishedSetsComeBack(_ name: String) throws {
    let first = try SoilProfiles.open(RealData.folder + "/" + name)
    try expectSame(again(first), first)
  }

  /// The same layout, told by the columns of tables as by those of files.
  @Test(.enabled(if: RealData.isThere, "\(RealData.hint)"), arguments: ["edgeroi", "bor"])
  func publishedSetsInHandAreThoseOfFiles(_ name: String) throws {
    let folder = RealData.folder + "/" + name
    let first = try SoilProfiles.open(folder)
    let made = try SoilProfiles(
      horizons: Table.read(folder + "/horizons.csv"), sites: Table.read(folder + "/sites.csv"))
    #expect(TestLayouts.content(made).count == TestLayouts.content(first).count)
    #expect(made.horizons == first.horizons)
    #expect(made.sites == first.sites)
  }
}
