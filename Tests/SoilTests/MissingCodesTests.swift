import Soil
import Testing

@Suite struct MissingCodesTests {
  private static let rule = "code for missing in doubt"

  private func findings(_ profiles: SoilProfiles) -> [String] {
    TestProfiles.findings(profiles).filter { $0.contains(Self.rule) }
  }

  @Test func codesOfAPropertyThatIsNeverNegativeAreMissing() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,12,1,1\na,10,20,-999,1,1\nb,0,10,13,1,2\nb,10,20,-999,1,2\n")
    #expect(
      TestProfiles.findings(profiles) == [
        " | \(Self.rule) | organic carbon: -999 in 2 of 4 values | set to missing; "
          + "missing: [\"-999\"] of SoilProfiles.read says so"
      ])
    #expect(profiles.profiles.map { $0.horizons[1].values[0].isNaN } == [true, true])
  }

  @Test func codesAboveAllThatCanBeAreMissing() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,1.2,1,1\na,10,20,9999,1,1\nb,0,10,1.3,1,2\n",
      properties: ["oc": .organicCarbon(.percent)])
    #expect(findings(profiles).count == 1)
    #expect(profiles.profiles[0].horizons[1].values[0].isNaN)
  }

  @Test func codesAreNoUnitInDoubtAndAreNotAveraged() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,12,1,1\na,0,10,-9999,1,1\nb,0,10,13,1,2\nb,10,20,-9999,1,2\n")
    #expect(profiles.profiles[0].horizons[0].values == [12])
    #expect(!TestProfiles.findings(profiles).contains { $0.contains("impossible") })
  }

  private func other(_ values: [Double]) throws -> SoilProfiles {
    try TestProfiles.read(
      values.enumerated().map { "p\($0),0,10,\($1),1,\($0)\n" }.joined(),
      properties: ["oc": .other("iron", unit: "g/kg")])
  }

  @Test func negativeCodesOfAnyPropertyAreMissingWhereNoOtherValueIsNegative() throws {
    let profiles = try other([12, 13, 9, -9999])
    #expect(findings(profiles).count == 1)
    #expect(profiles.profiles[3].horizons[0].values[0].isNaN)
  }

  @Test func codesThatMayBeValuesAreKeptAndSaid() throws {
    let profiles = try other([12, 13, 9, 9999, 9999])
    #expect(
      findings(profiles) == [
        " | \(Self.rule) | iron: 9999 in 2 of 5 values | kept; if it means missing, read the file "
          + "with SoilProfiles.read and missing: [\"9999\"]"
      ])
    #expect(profiles.profiles[3].horizons[0].values == [9999])
    #expect(try other([-25, -27, -12, -99]).profiles[3].horizons[0].values == [-99])
  }

  @Test func numbersAmongTheOthersAreNoCodes() throws {
    #expect(findings(try other([700, 999, 1_300, 400])).isEmpty)
    #expect(findings(try other([-20, 30, -99, -70])).isEmpty)
    let clay = try TestProfiles.read(
      "a,0,10,99,1,1\na,10,20,20,1,1\n", properties: ["oc": .clay])
    #expect(findings(clay).isEmpty)
  }

  @Test func codesOfDepthsAreMissingDepths() throws {
    let profiles = try TestProfiles.read(
      "a,-9999,10,20,1,1\na,10,20,9,1,1\nb,0,20,9,1,2\nb,20,9999,4,1,2\nc,0,-9999,7,1,3\n"
        + "c,15,30,7,1,3\n")
    #expect(TestProfiles.spans(profiles, 0) == [[0, 10], [10, 20]])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 20]])
    #expect(TestProfiles.spans(profiles, 2) == [[0, 15], [15, 30]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | \(Self.rule) | top: -9999 | counts as a missing depth",
        "b | \(Self.rule) | bottom: 9999 | counts as a missing depth",
        "c | \(Self.rule) | bottom: -9999 | counts as a missing depth",
        "a | missing depth | ?-10 cm | top set to the surface",
        "b | missing depth | 20-? cm | left out",
        "c | missing depth | 0-? cm | bottom set to the next top",
      ])
  }

  @Test func deepHorizonsAndHeightsAreNoCodes() throws {
    #expect(findings(try TestProfiles.read("a,0,500,2,1,1\na,500,999,1,1,1\n")).isEmpty)
    let heights = try TestProfiles.read("a,0,-50,2,1,1\na,-50,-99,1,1,1\n")
    #expect(TestProfiles.spans(heights) == [[0, 50], [50, 99]])
  }
}
