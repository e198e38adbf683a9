import Geodata
import Soil
import TestFiles
import Testing

@Suite struct HorizonColumnsTests {
  private func read(
    _ rows: String, repairs: ProfileRepairs = .standard
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/horizons.csv"
      try TestFolder.write("id,top,bottom,hz,munsell,oc,x,y\n" + rows, to: path)
      result = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], repairs: repairs, horizonName: "hz",
        horizonColumns: ["munsell"])
    }
    return try #require(result)
  }

  @Test func textsStayWithTheirHorizons() throws {
    let soil = try read(
      "a,10,30,Bw,10YR 5/4,9,1,1\na,0,10,Ah, 10YR 3/2 ,20,1,1\na,30,60,C,,2,1,1\n")
    #expect(soil.horizonColumns == ["munsell"])
    #expect(try soil.horizonEntries("munsell") == ["10YR 3/2", "10YR 5/4", ""])
    #expect(soil.profiles[0].horizons.map(\.name) == ["Ah", "Bw", "C"])
  }

  @Test func textsFollowRepairs() throws {
    let soil = try read(
      "a,0,50,Ah,10YR 3/2,20,1,1\na,10,20,Bw,10YR 5/4,9,1,1\nb,0,10,A,,8,2,1\nb,0,10,,5Y 5/1,9,2,1\n",
      repairs: ProfileRepairs(overlaps: .shorten))
    #expect(
      try soil.horizonEntries("munsell") == ["10YR 3/2", "10YR 5/4", "10YR 3/2", "5Y 5/1"])
    #expect(soil.profiles[1].horizons.map(\.name) == ["A"])
  }

  @Test func textsAreSavedAndSurvivePuttingTogether() throws {
    let soil = try read("a,0,10,Ah,10YR 3/2,20,1,1\n")
    let both = try soil.appending(soil, prefix: "B-")
    #expect(try both.horizonEntries("munsell") == ["10YR 3/2", "10YR 3/2"])
    try TestFolder.with { folder in
      try both.save(folder + "/all.csv")
      let header = try FeatureTable.columnNames(folder + "/all.csv")
      #expect(header.contains("munsell") && header.contains("horizon"))
    }
  }

  @Test func unknownColumnsAreNamed() throws {
    let soil = try read("a,0,10,Ah,10YR 3/2,20,1,1\n")
    #expect(throws: SoilError.unknownHorizonColumn("munsel", available: ["munsell"])) {
      try soil.horizonEntries("munsel")
    }
  }
}
