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
}
