import Soil
import Testing

@Suite struct HorizonOverlapsTests {
  private func carbon(
    _ rows: String, censored: CensoredRule = .missing
  ) throws -> SoilProfiles {
    try TestProfiles.read(
      rows, repairs: ProfileRepairs(overlaps: .shorten, censored: censored))
  }

  private func carbonAndClay(_ rows: String) throws -> SoilProfiles {
    try TestProfiles.read(
      rows, header: "id,top,bottom,oc,clay,x,y",
      properties: ["oc": .organicCarbon(.gramsPerKilogram), "clay": .clay],
      repairs: ProfileRepairs(overlaps: .shorten))
  }

  /// The means weighted by thickness of 0-10, 10-20 and 20-30 cm.
  private func layers(_ profiles: SoilProfiles, _ property: SoilProperty) throws -> [Double] {
    try profiles.harmonized(
      property, to: DepthScheme([0, 10, 20, 30]), by: .thicknessWeighted
    ).values
  }

  /// The values of one property, by the horizon's depths.
  private func values(_ profiles: SoilProfiles, _ column: Int = 0) -> [[Double]] {
    profiles.profiles[0].horizons.filter { !$0.values[column].isNaN }
      .map { [$0.top, $0.bottom, $0.values[column]] }
  }

  @Test func propertiesOfOtherHorizonsAreNotCut() throws {
    let profiles = try carbonAndClay("a,0,10,20,,10,50\na,0,20,,30,10,50\na,10,20,15,,10,50\n")
    #expect(try layers(profiles, .clay).prefix(2) == [30, 30])
    #expect(try layers(profiles, .organicCarbon).prefix(2) == [20, 15])
    let kept = "kept: no property has a value in both"
    #expect(
      TestProfiles.findings(profiles) == [
        "a | overlap | 0-10 cm and 0-20 cm | \(kept)",
        "a | overlap | 0-20 cm and 10-20 cm | \(kept)",
      ])
  }

  @Test func onlyTheSharedPropertyIsCut() throws {
    let profiles = try carbonAndClay("a,0,20,20,30,10,50\na,10,30,15,,10,50\n")
    #expect(values(profiles, 1) == [[0, 10, 20], [10, 30, 15]])
    #expect(values(profiles, 0) == [[0, 10, 30], [10, 20, 30]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | overlap | 0-20 cm and 10-30 cm; of the first, organic carbon kept at 0-10 cm "
          + "| the upper one shortened"
      ])
  }

  @Test func piecesOfTheSameDepthsBecomeOne() throws {
    let profiles = try carbonAndClay("a,0,20,20,30,10,50\na,10,20,15,,10,50\n")
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 20]])
    #expect(profiles.profiles[0].horizons[1].values == [30, 15])
  }

  @Test func aHorizonAroundAnotherIsSplit() throws {
    let profiles = try carbon("c,0,50,30,10,50\nc,10,20,20,10,50\n")
    #expect(values(profiles) == [[0, 10, 30], [10, 20, 20], [20, 50, 30]])
    #expect(
      TestProfiles.findings(profiles) == [
        "c | overlap | 0-50 cm and 10-20 cm; of the first, organic carbon kept at 0-10 cm and "
          + "20-50 cm | the upper one split"
      ])
  }

  @Test func severalHorizonsInOneAreCutOut() throws {
    let profiles = try carbon("c,0,50,30,10,50\nc,10,20,20,10,50\nc,30,40,10,10,50\n")
    #expect(
      values(profiles) == [
        [0, 10, 30], [10, 20, 20], [20, 30, 30], [30, 40, 10], [40, 50, 30],
      ])
    #expect(profiles.checks.cells.map { $0[1].text } == ["overlap"])
  }

  @Test func theLongerOneOfTheSameTopKeepsItsRest() throws {
    let profiles = try carbon("d,0,10,30,10,50\nd,10,30,20,10,50\nd,10,20,15,10,50\n")
    #expect(values(profiles) == [[0, 10, 30], [10, 20, 15], [20, 30, 20]])
    #expect(try layers(profiles, .organicCarbon) == [30, 15, 20])
    #expect(
      TestProfiles.findings(profiles) == [
        "d | overlap | 10-30 cm and 10-20 cm; of the first, organic carbon kept at 20-30 cm "
          + "| the longer one keeps what lies below"
      ])
  }

  @Test func aHorizonThatOthersCoverIsNamedWithItsValue() throws {
    let profiles = try carbon("e,0,20,17,10,50\ne,0,10,20,10,50\ne,10,20,14,10,50\n")
    #expect(values(profiles) == [[0, 10, 20], [10, 20, 14]])
    #expect(
      TestProfiles.findings(profiles) == [
        "e | overlap | 0-20 cm, 0-10 cm and 10-20 cm; of the first, organic carbon 17 g/kg not "
          + "kept | the longer one left out: others cover it"
      ])
  }

  @Test func censoredValuesTakeTheirPlaceToo() throws {
    let profiles = try carbon("f,0,20,5,10,50\nf,10,20,< 1,10,50\n")
    #expect(values(profiles) == [[0, 10, 5]])
    let replaced = profiles.replacingCensored(by: .halfLimit)
    #expect(values(replaced) == [[0, 10, 5], [10, 20, 0.5]])
  }

  @Test func gapsBelowALongHorizonAreNone() throws {
    let profiles = try TestProfiles.read("g,0,50,30,1,1\ng,10,20,20,1,1\ng,30,40,10,1,1\n")
    #expect(profiles.checks.cells.map { $0[1].text } == ["overlap", "overlap"])
  }

  @Test func nothingIsAdvisedThatWasDone() throws {
    let profiles = try TestProfiles.read("h,0,15,20,1,1\nh,10,30,12,1,1\ni,0,10,5,1,1\n")
    let layers = try profiles.harmonized(.organicCarbon)
    #expect(layers.checks.cells.map { $0[3].text }[0].contains("overlaps: .shorten"))
    let shortened = try carbon("h,0,15,20,1,1\nh,10,30,12,1,1\ni,0,10,5,1,1\n")
    #expect(try shortened.harmonized(.organicCarbon).checks.count == 0)
  }

  @Test func averagedNumbersAreNamed() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,30,12,1,1\na,0,10,32,12,1,1\na,10,20,8,10,1,1\na,10,20,9,14,1,1\n",
      header: "id,top,bottom,oc,clay,x,y",
      properties: ["oc": .organicCarbon(.gramsPerKilogram), "clay": .clay])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | repeated horizon | 0-10 cm: organic carbon 30 and 32 g/kg | values averaged",
        "a | repeated horizon | 10-20 cm: clay 10 and 14 %; organic carbon 8 and 9 g/kg "
          + "| values averaged",
      ])
    #expect(profiles.profiles[0].horizons.map(\.values) == [[12, 31], [12, 8.5]])
  }
}
