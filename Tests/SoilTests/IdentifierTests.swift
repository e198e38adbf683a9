import Soil
import TestFiles
import Testing

@Suite struct IdentifierTests {
  @Test func spacesAroundIdentifiersDoNotCount() throws {
    let profiles = try TestProfiles.read(
      "\"a\",0,10,20,1,1\n\" a \",10,20,15,1,1\nb\u{A0},0,10,5,1,2\n")
    #expect(profiles.ids == ["a", "b"])
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 20]])
    #expect(
      profiles.notes.contains("spaces around the identifier do not count; 2 rows have some"))
  }

  @Test func sitesWithSpacesInIdentifiersAreJoined() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\n\" a\",0,10,20\n", to: folder + "/h.csv")
      let sites = folder + "/sites.csv"
      try TestFolder.write("id,x,y,region\n\"a  \",3,4,north\n", to: sites)
      let profiles = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], sites: sites)
      #expect(profiles.profiles[0].x == 3 && profiles.profiles[0].y == 4)
      #expect(profiles.checks.count == 0)
      let joined = try profiles.adding(siteColumns: ["region"], from: sites, profile: "id")
      #expect(joined.siteEntries["region"]?["a"] == "north")
    }
  }

  /// pandas and Excel write whole numbers with .0 where a column has a gap.
  private func joined(_ horizons: String, _ sites: String) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write("pit,top,bottom,oc\n" + horizons, to: folder + "/h.csv")
      try TestFolder.write("pit,lon,lat\n" + sites, to: folder + "/s.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "pit", top: "top", bottom: "bottom", x: "lon", y: "lat",
        properties: ["oc": .organicCarbon], sites: folder + "/s.csv")
    }
    return try #require(result)
  }

  @Test(arguments: [(".0", ""), ("", ".0"), (".00", "")])
  func wholeNumbersAreTheSameWithAPoint(_ here: String, _ there: String) throws {
    let profiles = try joined(
      "1\(here),0,10,12\n1\(here),10,30,8\n2\(here),0,20,9\n",
      "1\(there),10.1,50.1\n2\(there),10.2,50.2\n")
    #expect(profiles.ids == ["1\(here)", "2\(here)"])
    #expect(profiles.profiles.map(\.x) == [10.1, 10.2])
    #expect(profiles.checks.count == 0)
    #expect(
      profiles.notes.contains(
        "2 identifiers are written with .0 in one file and without in the other, “s.csv”, and taken "
          + "for the same"))
  }

  @Test func otherIdentifiersWithAPointAreNotMatched() throws {
    let profiles = try joined(
      "1.5,0,10,12\nA.0,0,10,8\n07,0,20,9\n3,0,20,9\n", "1,1,50\nA,2,50\n7,3,50\n3,4,50\n")
    #expect(profiles.profiles.map(\.x.isNaN) == [true, true, true, false])
  }

  @Test func exactIdentifiersComeFirst() throws {
    let profiles = try joined("1,0,10,12\n1.0,0,10,8\n", "1.0,10.1,50.1\n1,10.2,50.2\n")
    #expect(profiles.profiles.map(\.x) == [10.2, 10.1])
  }

  @Test func noIdentifierInCommonThrows() throws {
    let error = #expect(throws: SoilError.self) {
      try joined("a,0,10,12\nb,0,10,8\n", "1,10.1,50.1\n2,10.2,50.2\n")
    }
    let text = error?.description ?? ""
    #expect(text.contains("holds for example “1”, “2”; the profiles are for example “a”, “b”"))
    #expect(text.contains("sitesProfile:"))
  }

  @Test func siteColumnsAreMatchedAsWell() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,region\n1,north\n", to: folder + "/sites.csv")
      let profiles = try TestProfiles.read("1.0,0,10,20,1,1\n")
      let joined = try profiles.adding(
        siteColumns: ["region"], from: folder + "/sites.csv", profile: "id")
      #expect(joined.siteEntries["region"] == ["1.0": "north"])
    }
  }
}
