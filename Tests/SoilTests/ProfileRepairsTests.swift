import Soil
import Testing

@Suite struct ProfileRepairsTests {
  private func read(_ rows: String, _ repairs: ProfileRepairs) throws -> SoilProfiles {
    try TestProfiles.read(rows, repairs: repairs)
  }

  @Test func invertedHorizonsCanBeLeftOut() throws {
    let profiles = try read(
      "a,0,10,20,1,1\na,30,10,12,1,1\n", ProfileRepairs(inverted: .leaveOut))
    #expect(TestProfiles.spans(profiles) == [[0, 10]])
    #expect(TestProfiles.findings(profiles) == ["a | top below bottom | 30-10 cm | left out"])
  }

  @Test func horizonsWithoutDepthsCanBeLeftOut() throws {
    let profiles = try read(
      "a,0,,20,1,1\na,10,20,12,1,1\na,,30,12,1,1\n", ProfileRepairs(missingDepths: .leaveOut))
    #expect(TestProfiles.spans(profiles) == [[10, 20]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | missing depth | 0-? cm | left out", "a | missing depth | ?-30 cm | left out",
      ])
  }

  @Test func repeatedProfilesCanBeLeftOut() throws {
    let profiles = try read(
      "a,0,10,20,1,1\nb,0,10,20,1,1\nc,0,10,20,2,1\n",
      ProfileRepairs(repeatedProfiles: .leaveOut))
    #expect(profiles.ids == ["a", "c"])
    #expect(
      TestProfiles.findings(profiles) == [
        "b | repeated profile | place, depths and values are those of “a” | left out"
      ])
  }

  @Test func firstOfRepeatedHorizonsCanBeKept() throws {
    let profiles = try read(
      "a,0,10,20,1,1\nb,0,10,5,2,2\na,0,10,30,1,1\na,0,10,20,1,1\n",
      ProfileRepairs(duplicates: .first))
    #expect(profiles.profiles[0].horizons[0].values == [20])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | repeated horizon | 0-10 cm: row 3 left out beside row 1, with organic carbon 30 g/kg | "
          + "the first one kept",
        "a | repeated horizon | 0-10 cm: row 4 left out beside row 1, no value differs | the first "
          + "one kept",
      ])
  }

  @Test func exchangedCoordinatesCanBeExchangedAgain() throws {
    let profiles = try read(
      "a,0,10,20,10,95\n", ProfileRepairs(swappedCoordinates: .exchange))
    #expect(profiles.profiles[0].x == 95 && profiles.profiles[0].y == 10)
    #expect(
      TestProfiles.findings(profiles) == [
        "a | coordinates exchanged | 10.0, 95.0 | easting and northing exchanged"
      ])
  }

  @Test func outliersCanBeTakenOut() throws {
    let rows = (0..<40).map { "p\($0),0,10,\(10 + $0 % 7),1,\($0)\n" }.joined()
    let profiles = try read(rows + "far,0,10,500,1,1\n", ProfileRepairs(outliers: .setMissing))
    #expect(profiles.profiles[40].horizons[0].values[0].isNaN)
    #expect(
      TestProfiles.findings(profiles) == [
        "far | outlier | organic carbon 500 g/kg at 0-10 cm | set to missing"
      ])
  }

  @Test func chosenRepairsAreKept() throws {
    let repairs = ProfileRepairs(overlaps: .shorten, censored: .limit)
    #expect(try read("a,0,10,20,1,1\n", repairs).repairs == repairs)
  }
}
