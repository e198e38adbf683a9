import Soil
import TestFiles
import Testing

@Suite struct LitterTests {
  private func shifted(_ rows: String) throws -> SoilProfiles {
    try TestProfiles.read(rows, repairs: ProfileRepairs(litter: .shiftToZero))
  }

  private static let sentence = "kept: the depths of the profile count from the top of its litter"

  /// Layers of 5 and 3 cm lie on the mineral soil: all of its depths grow by 8 cm.
  @Test func litterCountedUpwardsIsShifted() throws {
    let profiles = try shifted("a,8,3,400,1,1\na,3,0,300,1,1\na,0,10,20,1,1\na,10,20,9,1,1\n")
    #expect(TestProfiles.spans(profiles) == [[0, 5], [5, 8], [8, 18], [18, 28]])
    #expect(profiles.profiles[0].horizons.map { $0.values[0] } == [400, 300, 20, 9])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | litter above the surface | -8 to -3 cm, now 0-5 cm | \(Self.sentence)",
        "a | litter above the surface | -3-0 cm, now 5-8 cm | \(Self.sentence)",
      ])
  }

  @Test func negativeDepthsAreShifted() throws {
    let profiles = try shifted("a,-4,0,300,1,1\na,0,10,20,1,1\n")
    #expect(TestProfiles.spans(profiles) == [[0, 4], [4, 14]])
  }

  @Test func layersAcrossTheSurfaceStayWhole() throws {
    #expect(TestProfiles.spans(try shifted("a,-4,10,30,1,1\n")) == [[0, 14]])
  }

  @Test func numbersThatMeanMissingMoveNothing() throws {
    let profiles = try shifted("a,-9999,10,20,1,1\na,10,20,9,1,1\n")
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 20]])
  }

  /// Moved down by 5 cm, 0-15 and 10-30 are 5-20 and 15-35; the upper one ends at 15.
  @Test func overlapsAreShortenedAfterTheShift() throws {
    let profiles = try TestProfiles.read(
      "a,-5,0,300,1,1\na,0,15,20,1,1\na,10,30,12,1,1\n",
      repairs: ProfileRepairs(overlaps: .shorten, litter: .shiftToZero))
    #expect(TestProfiles.spans(profiles) == [[0, 5], [5, 15], [15, 35]])
  }

  @Test func profilesWithoutLitterStay() throws {
    let profiles = try shifted("a,0,10,20,1,1\na,10,20,9,1,1\n")
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 20]])
    #expect(profiles.checks.count == 0)
  }

  /// Reads rows `upper, lower, organic_surface, value` of one profile of WoSIS 2023.
  private func wosis(_ rows: [String], _ rule: LitterRule) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/wosis_202312_orgc.csv"
      let header = "profile_id,longitude,latitude,upper_depth,lower_depth,organic_surface,value_avg"
      let lines = [header] + rows.map { "7,10.5,-3.25," + $0 }
      try TestFolder.write(lines.joined(separator: "\n"), to: path)
      result = try SoilProfiles.open(path, repairs: ProfileRepairs(litter: rule))
    }
    return try #require(result)
  }

  @Test(arguments: [
    // Counted downwards from its own top, while the mineral soil has its own zero.
    (["0,2,true,400", "2,5,true,300", "0,20,false,12"], [[0.0, 2], [2, 5], [5, 25]]),
    (["5,0,true,400", "0,20,false,12"], [[0, 5], [5, 25]]),
    (["-5,0,true,400", "0,20,false,12"], [[0, 5], [5, 25]]),
    // Counted from the top of the litter already.
    (["0,5,true,400", "5,20,false,12"], [[0, 5], [5, 20]]),
  ])
  func markedLitterFollowsTheRule(_ rows: [String], _ spans: [[Double]]) throws {
    let profiles = try wosis(rows, .shiftToZero)
    #expect(TestProfiles.spans(profiles) == spans)
    #expect(profiles.profiles[0].horizons[0].values == [400])
  }

  @Test(arguments: LitterRule.allCases)
  func rowsOfLitterCountAsRead(_ rule: LitterRule) throws {
    let rows = ["0,5,true,400", "0,20,false,12", "20,40,false,6", "40,60,false,3"]
    let profiles = try wosis(rows, rule)
    #expect(profiles.notes[0] == "4 rows were read")
    #expect(profiles.horizonCount == (rule == .leaveOut ? 3 : 4))
  }
}
