import Soil
import TestFiles
import Testing

/// Organic layers above the mineral surface that are 40 cm thick or more are an organic soil
/// (WRB 2022, Histosols), and no litter.
@Suite struct OrganicSoilTests {
  private func read(_ rows: String, _ repairs: ProfileRepairs = .standard) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write("id,name,top,bottom,oc\n" + rows, to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
        properties: ["oc": .organicCarbon], repairs: repairs, horizonName: "name")
    }
    return try #require(result)
  }

  @Test(arguments: LitterRule.allCases)
  func layersAboveTheSurfaceStay(_ rule: LitterRule) throws {
    let profiles = try read(
      "a,Oi,-56,-30,450\na,Oa,-30,0,380\na,A,0,20,60\n", ProfileRepairs(litter: rule))
    #expect(TestProfiles.spans(profiles) == [[0, 26], [26, 56], [56, 76]])
    #expect(profiles.profiles[0].horizons.map { $0.values[0] } == [450, 380, 60])
    let why = "kept: 40 cm or more are an organic soil; the depths count from its top"
    #expect(
      TestProfiles.findings(profiles) == [
        "a | organic soil above the surface | Oi -56 to -30 cm, now 0-26 cm | \(why)",
        "a | organic soil above the surface | Oa -30-0 cm, now 26-56 cm | \(why)",
      ])
  }

  @Test(arguments: [
    // Counted upwards, and without any mineral soil below.
    ("a,,56,30,450\na,,30,0,380\na,,0,20,60\n", [[0.0, 26], [26, 56], [56, 76]]),
    ("a,,-56,-30,450\na,,-30,0,380\n", [[0, 26], [26, 56]]),
    // One layer across the surface, and a name that goes on below it.
    ("a,,-45,10,450\n", [[0, 55]]), ("a,Oi,-30,0,450\na,Oa,0,15,380\n", [[0, 30], [30, 45]]),
  ])
  func allWaysOfCountingAreKnown(_ rows: String, _ spans: [[Double]]) throws {
    #expect(TestProfiles.spans(try read(rows)) == spans)
  }

  @Test func thinnerLayersAreLitter() throws {
    let profiles = try read("a,Oi,-39,0,450\na,A,0,20,60\n")
    #expect(TestProfiles.spans(profiles) == [[0, 20]])
  }

  /// Layers that do not rest on one another make no soil, nor does a depth that is a code.
  @Test func layersApartAreLeftOut() throws {
    #expect(TestProfiles.spans(try read("a,,-90,-50,450\na,,0,20,60\n")) == [[0, 20]])
    #expect(TestProfiles.spans(try read("a,,-9999,0,450\na,,0,20,60\n")).last == [0, 20])
  }

  private func wosis(_ rows: [String]) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let header = "profile_id,longitude,latitude,upper_depth,lower_depth,organic_surface,value_avg"
      let lines = [header] + rows.map { "7,10.5,-3.25," + $0 }
      try TestFolder.write(
        lines.joined(separator: "\n"), to: folder + "/wosis_202312_orgc.csv")
      result = try SoilProfiles.open(folder + "/wosis_202312_orgc.csv")
    }
    return try #require(result)
  }

  @Test(arguments: [
    (["-50,0,true,400", "0,20,false,12"], [[0.0, 50], [50, 70]]),
    (["0,30,true,400", "30,50,true,300", "0,20,false,12"], [[0, 30], [30, 50], [50, 70]]),
    (["0,50,true,400", "50,70,false,12"], [[0, 50], [50, 70]]),
    (["0,20,true,400", "0,20,false,12"], [[0, 20]]),
  ])
  func markedLayersFollowTheSameRule(_ rows: [String], _ spans: [[Double]]) throws {
    let profiles = try wosis(rows)
    #expect(TestProfiles.spans(profiles) == spans)
    #expect(profiles.notes[0] == "\(rows.count) rows were read")
  }
}
