import Soil
import TestFiles
import Testing

@Suite struct IdentifierColumnsTests {
  /// Two surveys that have counted their profiles from 1.
  private let surveys =
    "survey,number,top,bottom,oc,x,y\nA,1,0,20,12,10.1,50.1\nA,1,20,40,8,10.1,50.1\n"
    + "B,1,0,30,30,25.7,46.2\nB,1,30,60,20,25.7,46.2\n"

  private func read(
    _ text: String, _ profile: IdentifierColumns, sites: String? = nil,
    sitesProfile: IdentifierColumns? = nil
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(text, to: folder + "/h.csv")
      if let sites { try TestFolder.write(sites, to: folder + "/s.csv") }
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: profile, top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], sites: sites.map { _ in folder + "/s.csv" },
        sitesProfile: sitesProfile)
    }
    return try #require(result)
  }

  @Test func severalColumnsTellProfilesApart() throws {
    let profiles = try read(surveys, ["survey", "number"])
    #expect(profiles.ids == ["A / 1", "B / 1"])
    #expect(TestProfiles.spans(profiles) == [[0, 20], [20, 40]])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 30], [30, 60]])
    #expect(profiles.profiles.map(\.x) == [10.1, 25.7])
    #expect(profiles.checks.count == 0)
    #expect(!profiles.notes.contains { $0.contains("not read") })
  }

  @Test func sitesAreJoinedBySeveralColumns() throws {
    let horizons = "survey,number,top,bottom,oc\nA,1,0,20,12\nB,1,0,30,30\n"
    let profiles = try read(
      horizons, ["survey", "number"], sites: "number,survey,x,y\n1,B,25.7,46.2\n1,A,10.1,50.1\n")
    #expect(profiles.profiles.map(\.x) == [10.1, 25.7])
    let renamed = try read(
      horizons, ["survey", "number"], sites: "s,n,x,y\nB,1,25.7,46.2\nA,1,10.1,50.1\n",
      sitesProfile: ["s", "n"])
    #expect(renamed.profiles.map(\.x) == [10.1, 25.7])
  }

  @Test func partsThatAreMissingAreQuestionMarks() throws {
    let profiles = try read(
      "survey,number,top,bottom,oc,x,y\n,1,0,20,12,1,1\n,,0,30,30,1,2\nA / B,2,0,5,9,1,3\n",
      ["survey", "number"])
    #expect(profiles.ids == ["? / 1", "A // B / 2"])
    #expect(profiles.notes.contains { $0.hasPrefix("1 row lacks a part of the identifier") })
    #expect(TestProfiles.findings(profiles) == [" | no profile identifier | row 2 | left out"])
  }

  @Test func eachColumnIsLookedFor() throws {
    let error = #expect(throws: SoilError.self) { try read(surveys, ["survey", "nummer"]) }
    #expect(
      error?.description.contains("no column “nummer”, which was given as the profile") == true)
    #expect(throws: SoilError.noIdentifierColumn) { try read(surveys, []) }
  }

  @Test func siteColumnsAreJoinedBySeveralColumns() throws {
    try TestFolder.with { folder in
      try TestFolder.write(surveys, to: folder + "/h.csv")
      let profiles = try SoilProfiles.read(
        folder + "/h.csv", profile: ["survey", "number"], top: "top", bottom: "bottom",
        properties: ["oc": .organicCarbon])
      let joined = try profiles.adding(
        siteColumns: ["survey"], from: folder + "/h.csv", profile: ["survey", "number"])
      #expect(joined.siteEntries["survey"] == ["A / 1": "A", "B / 1": "B"])
    }
  }
}
