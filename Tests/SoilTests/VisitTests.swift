import Soil
import TestFiles
import Testing

/// Sites that were sampled in several years.
@Suite struct VisitTests {
  private func read(
    _ rows: String, _ rule: VisitRule = .apart, sites: String? = nil
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write("id,date,top,bottom,oc\n" + rows, to: folder + "/h.csv")
      try TestFolder.write(sites ?? "id,x,y\n1,10,50\n2,11,51\n", to: folder + "/sites.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], sites: folder + "/sites.csv",
        repairs: ProfileRepairs(visits: rule), visit: "date")
    }
    return try #require(result)
  }

  private let rows = "1,2009,0,20,12\n1,2009,20,40,8\n1,2015,0,30,15\n2,2015,0,30,9\n"

  @Test func visitsAreProfilesOfTheirOwn() throws {
    let profiles = try read(rows)
    #expect(profiles.ids == ["1 / 2009", "1 / 2015", "2 / 2015"])
    #expect(TestProfiles.spans(profiles) == [[0, 20], [20, 40]])
    #expect(profiles.profiles.map(\.x) == [10, 10, 11])
    #expect(profiles.checks.count == 0)
    #expect(profiles.siteEntries["site"] == ["1 / 2009": "1", "1 / 2015": "1", "2 / 2015": "2"])
    #expect(profiles.notes.contains { $0.hasPrefix("1 site has several profiles, one a visit") })
  }

  @Test func siteColumnsFollowTheSite() throws {
    let profiles = try read(rows)
    try TestFolder.with { folder in
      try TestFolder.write("id,region\n1,north\n2,south\n", to: folder + "/r.csv")
      let joined = try profiles.adding(
        siteColumns: ["region"], from: folder + "/r.csv", profile: "id")
      #expect(
        joined.siteEntries["region"]
          == ["1 / 2009": "north", "1 / 2015": "north", "2 / 2015": "south"])
    }
  }

  /// 0-20 cm: (12 + 15) / 2; 20-30: (8 + 15) / 2; 30-40: 8 alone.
  @Test func visitsCanBeAveraged() throws {
    let profiles = try read(rows, .average)
    #expect(profiles.ids == ["1", "2"])
    #expect(TestProfiles.spans(profiles) == [[0, 20], [20, 30], [30, 40]])
    #expect(profiles.profiles[0].horizons.map { $0.values[0] } == [13.5, 11.5, 8])
    #expect(
      TestProfiles.findings(profiles) == [
        "1 | several visits | 2009 and 2015 | averaged where the depths of several visits meet"
      ])
  }

  @Test(arguments: [
    (["12.05.2009", "2015-10-01"], ["1 / 2009", "1 / 2015"]),
    (["2009.0", "2015.0"], ["1 / 2009", "1 / 2015"]),
    (["2009-05-12", "2009-10-01"], ["1 / 2009-05-12", "1 / 2009-10-01"]),
    (["spring", "autumn"], ["1 / spring", "1 / autumn"]), (["", "2015"], ["1", "1 / 2015"]),
    (["39945", "42278"], ["1 / 39945", "1 / 42278"]),
  ])
  func labelsAreYearsWhereTheyTellVisitsApart(_ dates: [String], _ ids: [String]) throws {
    let profiles = try read(dates.map { "1,\($0),0,20,12\n" }.joined())
    #expect(profiles.ids == ids)
  }

  @Test func anUnknownColumnThrows() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\n1,0,20,12\n", to: folder + "/h.csv")
      let error = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
          properties: ["oc": .organicCarbon], visit: "year")
      }
      #expect(error?.description.contains("“year”, which was given as the visit") == true)
    }
  }
}
