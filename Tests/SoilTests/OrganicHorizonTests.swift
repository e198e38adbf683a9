import Soil
import TestFiles
import Testing

@Suite struct OrganicHorizonTests {
  private func read(_ rows: String, repairs: ProfileRepairs = .standard) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write("id,name,top,bottom,oc,x,y\n" + rows, to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], repairs: repairs, horizonName: "name")
    }
    return try #require(result)
  }

  private let asLitter = ProfileRepairs(organicHorizons: .asLitter)
  private let shifting = ProfileRepairs(litter: .shiftToZero, organicHorizons: .asLitter)

  /// The findings of a profile with a horizon of some name above a mineral one.
  private func doubts(_ names: [String]) throws -> [String] {
    let rows = (names + ["Ah"]).enumerated().map { index, name in
      "a,\(name),\(index * 4),\(index * 4 + 4),\(300 - 40 * index),1,1\n"
    }
    return TestProfiles.findings(try read(rows.joined()))
      .filter { $0.contains("organic horizon by its name") }
  }

  @Test func organicHorizonsAreKeptAndSaid() throws {
    let profiles = try read("a,OL,0,8,180,1,1\na,A,8,15,90,1,1\n")
    #expect(TestProfiles.spans(profiles) == [[0, 8], [8, 15]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | organic horizon by its name | OL 0-8 cm | kept as soil; "
          + "ProfileRepairs(organicHorizons: .asLitter) takes such for litter, .keep for soil"
      ])
  }

  @Test(arguments: ["O", "OL", "Of", "Oi", "Oe", "Oa2", "2O", "OL/Aoh", "LF", "LFH"])
  func namesOfOrganicHorizonsAreKnown(_ name: String) throws {
    #expect(try doubts([name]).count == 1)
  }

  @Test(arguments: ["A", "Ah", "AO", "H", "L", "F", "Old A", "0", "", "Ochric"])
  func otherNamesAreNone(_ name: String) throws {
    #expect(try doubts([name]).isEmpty)
  }

  @Test func layersOfForestsAreKnownTogether() throws {
    let found = try doubts(["L", "F", "H"])
    #expect(found.first?.contains("L 0-4 cm, F 4-8 cm and H 8-12 cm") == true)
  }

  @Test func buriedOnesStay() throws {
    let profiles = try read("a,A,0,8,30,1,1\na,Oa,8,15,90,1,1\n", repairs: asLitter)
    #expect(profiles.checks.count == 0)
    #expect(profiles.horizonCount == 2)
  }

  @Test func depthsCountFromTheMineralSurfaceWhereTheyAreLeftOut() throws {
    let profiles = try read(
      "a,OL,0,3,400,1,1\na,Oh,3,8,300,1,1\na,A,8,15,90,1,1\na,B,15,40,9,1,1\n", repairs: asLitter)
    #expect(TestProfiles.spans(profiles) == [[0, 7], [7, 32]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | organic horizon by its name | OL 0-3 cm and Oh 3-8 cm | taken for litter",
        "a | litter above the surface | 0-3 cm | left out: organic by its name; depths count from "
          + "the mineral surface",
        "a | litter above the surface | 3-8 cm | left out: organic by its name; depths count from "
          + "the mineral surface",
      ])
  }

  @Test func litterWithItsOwnZeroIsLeftOutOrShifted() throws {
    let rows = "a,OL,0,3,400,1,1\na,Oh,3,8,300,1,1\na,A,0,15,90,1,1\n"
    #expect(TestProfiles.spans(try read(rows, repairs: asLitter)) == [[0, 15]])
    #expect(TestProfiles.spans(try read(rows, repairs: shifting)) == [[0, 3], [3, 8], [8, 23]])
  }

  @Test func litterCountedFromItsTopStaysWhereItIsShifted() throws {
    let profiles = try read("a,OL,0,8,180,1,1\na,A,8,15,90,1,1\n", repairs: shifting)
    #expect(TestProfiles.spans(profiles) == [[0, 8], [8, 15]])
  }

  /// Histosols have 40 cm or more of organic material (WRB 2022).
  @Test func organicSoilsStay() throws {
    let profiles = try read("a,Oi,0,15,400,1,1\na,Oa,15,60,300,1,1\n", repairs: asLitter)
    #expect(TestProfiles.spans(profiles) == [[0, 15], [15, 60]])
    let first = TestProfiles.findings(profiles).first
    #expect(first?.hasSuffix("40 cm or more are an organic soil") == true)
  }

  @Test func namesInAnUnknownColumnAreRefused() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc,x,y\na,0,8,3,1,1\n", to: folder + "/h.csv")
      let error = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
          properties: ["oc": .organicCarbon], horizonName: "hz")
      }
      let text = error?.description ?? ""
      #expect(text.contains("no column “hz”, which was given as the horizon's name"))
    }
  }

  /// Counted in Python: of 471 rows 50 have a name that begins with O, each the topmost one of its
  /// profile.
  @Test(.enabled(if: RealData.isThere, "\(RealData.hint)"))
  func horizonsOfBorAreTold() throws {
    let kept = try SoilProfiles.open(RealData.folder + "/bor")
    #expect(kept.horizonCount == 471)
    let rows = try kept.checks.filtered("rule", is: "organic horizon by its name").count
    let without = try SoilProfiles.open(RealData.folder + "/bor", repairs: asLitter)
    #expect(rows == 50)
    #expect(without.horizonCount == 421)
  }
}
