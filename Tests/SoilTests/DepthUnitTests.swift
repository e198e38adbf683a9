import Soil
import TestFiles
import Testing

@Suite struct DepthUnitTests {
  private func read(_ rows: String, _ unit: DepthUnit?) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\n" + rows, to: folder + "/h.csv")
      try TestFolder.write(
        "id,x,y\n" + (0..<12).map { "p\($0),1,\($0)\n" }.joined(), to: folder + "/sites.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon(.gramsPerKilogram)], depthUnit: unit,
        sites: folder + "/sites.csv")
    }
    return try #require(result)
  }

  private func shallow(_ count: Int, bottom: String = "1") -> String {
    (0..<count).map { "p\($0),0,\(bottom),\(10 + $0)\n" }.joined()
  }

  private func doubts(_ profiles: SoilProfiles) -> [String] {
    TestProfiles.findings(profiles).filter { $0.contains("unit of depths in doubt") }
  }

  @Test(arguments: [
    (DepthUnit.millimetres, "0,70", "70,300"), (.centimetres, "0,7", "7,30"),
    (.metres, "0,0.07", "0.07,0.30"), (.metres, "0,.07", "0.07,0.3+"),
  ])
  func depthsAreConverted(_ unit: DepthUnit, _ first: String, _ second: String) throws {
    let profiles = try read("p0,\(first),20\np0,\(second),12\n", unit)
    #expect(TestProfiles.spans(profiles) == [[0, 7], [7, 30]])
    #expect(!profiles.notes.contains { $0.contains("rounded") })
    let isSaid = profiles.notes.contains("depths were converted from \(unit) to cm")
    #expect(isSaid == (unit != .centimetres))
  }

  /// 4 inches are 10.16 cm.
  @Test func inchesAreConverted() throws {
    #expect(TestProfiles.spans(try read("p0,0,4,20\n", .inches)) == [[0, 10.16]])
  }

  @Test func metresReadAsCentimetresAreDoubted() throws {
    let profiles = try read(shallow(12), nil)
    #expect(
      doubts(profiles) == [
        " | unit of depths in doubt | the deepest horizon of all 12 profiles ends at 1 cm | kept; "
          + "if the depths are in metres, read them with SoilProfiles.read and depthUnit: .metres"
      ])
  }

  @Test func fewDeepAndConvertedProfilesAreNotDoubted() throws {
    #expect(doubts(try read(shallow(9), nil)).isEmpty)
    #expect(doubts(try read(shallow(11, bottom: "5.5"), nil)).isEmpty)
    #expect(doubts(try read(shallow(12), .metres)).isEmpty)
  }

  /// Horizons of 15, 25 and 80 cm in centimetres, read in other units.
  private let cm = (0..<12).map {
    "p\($0),0,15,20\np\($0),15,40,9\np\($0),40,\(120 + $0),4\n"
  }.joined()

  @Test(arguments: [DepthUnit.metres, .millimetres])
  func centimetresReadInAnotherUnitAreDoubted(_ unit: DepthUnit) throws {
    let found = doubts(try read(cm, unit))
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("depthUnit: .centimetres") == true)
    #expect(doubts(try read(cm, nil)).isEmpty)
  }

  @Test(
    .enabled(if: RealData.isThere, "\(RealData.hint)"), arguments: [DepthUnit.metres, .millimetres])
  func edgeroiIsDoubtedInOtherUnits(_ unit: DepthUnit) throws {
    let profiles = try SoilProfiles.read(
      RealData.folder + "/edgeroi/horizons.csv", profile: "SOURCEID", top: "UHDICM",
      bottom: "LHDICM", x: "LONGDA94", y: "LATGDA94", crs: "EPSG:4283",
      properties: ["ORCDRC": .organicCarbon], depthUnit: unit)
    #expect(doubts(profiles).first?.hasSuffix("depthUnit: .centimetres") == true)
  }

  @Test(
    .enabled(if: RealData.isThere, "\(RealData.hint)"),
    arguments: ["edgeroi", "bor", "afsp_africa"])
  func depthsAndCodesOfRealSetsAreNotDoubted(_ folder: String) throws {
    let rules = Set(
      try SoilProfiles.open(RealData.folder + "/" + folder).checks.cells.map { $0[1].text })
    #expect(rules.isDisjoint(with: ["unit of depths in doubt", "code for missing in doubt"]))
  }

  @Test func millimetresReadAsCentimetresAreDoubted() throws {
    let found = doubts(try read("p0,0,150,20\np0,150,1200,4\n", nil))
    #expect(found.first?.hasSuffix("depthUnit: .millimetres") == true)
  }

  @Test func topsoilAndThinSamplesAreNotDoubted() throws {
    #expect(doubts(try read(shallow(12, bottom: "20"), nil)).isEmpty)
    let everyCentimetre = (0..<12).map { profile in
      (0..<10).map { "p\(profile),\($0),\($0 + 1),\(20 - $0)\n" }.joined()
    }.joined()
    #expect(doubts(try read(everyCentimetre, nil)).isEmpty)
  }
}
