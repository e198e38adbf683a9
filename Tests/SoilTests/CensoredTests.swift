import Display
import Geodata
import Soil
import TestFiles
import Testing

@Suite struct CensoredTests {
  private let rows = "a,0,10,\"< 0,5\",1,1\na,10,20,<LOD,1,1\na,20,30,4,1,1\n"

  /// Expected values: by hand, for limits of 0.5 and 2 g/kg.
  @Test(arguments: [
    (CensoredRule.missing, [Double.nan, .nan]), (.zero, [0, 0]), (.halfLimit, [0.25, 1]),
    (.limitOverRootTwo, [0.5 / 1.4142135623730951, 2 / 1.4142135623730951]), (.limit, [0.5, 2]),
  ])
  func rulesStandIn(_ rule: CensoredRule, _ expected: [Double]) throws {
    let profiles = try TestProfiles.read(
      rows, repairs: ProfileRepairs(censored: rule), detectionLimits: ["oc": 2])
    let later = try TestProfiles.read(rows, detectionLimits: ["oc": 2])
      .replacingCensored(by: rule)
    for profiles in [profiles, later] {
      let values = profiles.profiles[0].horizons.map { $0.values[0] }
      for (value, wanted) in zip(values, expected) {
        #expect(value == wanted || (value.isNaN && wanted.isNaN))
      }
      #expect(values[2] == 4)
      #expect(profiles.repairs.censored == rule)
    }
  }

  @Test func censoredValuesAreListedWithTheirLimits() throws {
    let table = try TestProfiles.read(
      rows, properties: ["oc": .organicCarbon(.percent)],
      repairs: ProfileRepairs(censored: .halfLimit)
    ).censored
    #expect(table.count == 2)
    #expect(table.cells[0].map(\.text) == ["a", "0", "10", "organic carbon (g/kg)", "5", "2.5"])
    #expect(table.cells[1].map(\.text) == ["a", "10", "20", "organic carbon (g/kg)", "", ""])
  }

  @Test func unknownLimitsAreSaidAndMissing() throws {
    let profiles = try TestProfiles.read(rows, repairs: ProfileRepairs(censored: .zero))
    #expect(profiles.profiles[0].horizons[0].values == [0])
    #expect(profiles.profiles[0].horizons[1].values[0].isNaN)
    let findings = TestProfiles.findings(profiles)
    #expect(findings[0] == "a | below detection limit | oc 0-10 cm: < 0,5 | counts as zero")
    #expect(findings[1].contains("the limit is not known, give it by detectionLimits"))
  }

  @Test func wordsAndSignsOfLimitsAreUnderstood() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,≤1,1,1\na,10,20,BDL,1,1\na,20,30,bdl,1,1\na,30,40,> 200,1,1\n",
      repairs: ProfileRepairs(censored: .limit), detectionLimits: ["oc": 2])
    #expect(profiles.profiles[0].horizons.prefix(3).map(\.values) == [[1], [2], [2]])
    #expect(profiles.profiles[0].horizons[3].values[0].isNaN)
    #expect(
      TestProfiles.findings(profiles) == [
        "a | below detection limit | oc 0-10 cm: ≤1 | counts as the limit",
        "a | below detection limit | oc 10-20 cm: BDL | counts as the limit",
        "a | below detection limit | oc 20-30 cm: bdl | counts as the limit",
        "a | above measuring range | oc 30-40 cm: > 200 | counts as missing: only its lower "
          + "bound is known",
      ])
  }

  @Test func wordsOfTwoMeaningsAreCountedOnceAColumn() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,ND,1,1\na,10,20,ND,1,1\na,20,30,n.d.,1,1\na,30,40,5,1,1\n")
    #expect(
      TestProfiles.findings(profiles).map { $0.split(separator: " | ")[1] } == [
        "oc: “ND”, 2 times", "oc: “n.d.”, 1 time",
      ])
    #expect(profiles.censored.count == 0)
  }

  @Test func limitsOfUnknownColumnsAreRefused() throws {
    let error = #expect(throws: SoilError.self) {
      try TestProfiles.read(rows, detectionLimits: ["OC": 0.3])
    }
    #expect(error?.description.contains("no column “OC”") == true)
    #expect(error?.description.contains("“oc”") == true)
  }

  @Test(arguments: [-1, Double.infinity, .nan])
  func limitsThatAreNoneAreRefused(_ limit: Double) throws {
    let error = #expect(throws: RangeError.self) {
      try TestProfiles.read(rows, detectionLimits: ["oc": limit])
    }
    #expect(error?.description.contains("The detection limit of “oc” is") == true)
  }

  @Test func repeatedHorizonsAreCensoredWhereNoneWasMeasured() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,< 1,1,1\na,0,10,< 3,1,1\na,10,20,< 1,1,1\na,10,20,5,1,1\n",
      repairs: ProfileRepairs(censored: .limit))
    #expect(profiles.censored.cells.map { $0[4].text } == ["3"])
    #expect(profiles.profiles[0].horizons[1].values == [3])
  }

  @Test func repeatedHorizonsShowWhatWasBelowALimit() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,<1,1,1\na,0,10,5,1,1\na,10,20,<1,1,1\na,10,20,<2,1,1\na,20,30,<1,1,1\n"
        + "a,20,30,<1,1,1\n", repairs: ProfileRepairs(censored: .limit))
    let found = TestProfiles.findings(profiles).filter { $0.contains("repeated horizon") }
    #expect(
      found == [
        "a | repeated horizon | 0-10 cm: organic carbon <1 and 5 g/kg | values averaged",
        "a | repeated horizon | 10-20 cm: organic carbon <1 and <2 g/kg | the greatest limit kept",
        "a | repeated horizon | 20-30 cm | merged, the values agree",
      ])
    #expect(profiles.profiles[0].horizons.map(\.values) == [[3], [2], [1]])
    #expect(profiles.censored.cells.map { $0[4].text } == ["2", "1"])
  }

  @Test func measuredValuesStayBesideOnesBelowALimit() throws {
    let rows = "a,0,10,<1,1,1\na,0,10,5,1,1\n"
    let merged = try TestProfiles.read(rows)
    #expect(
      TestProfiles.findings(merged).last
        == "a | repeated horizon | 0-10 cm: organic carbon <1 and 5 g/kg | the measured value kept")
    #expect(merged.profiles[0].horizons[0].values == [5])
    let first = try TestProfiles.read(rows, repairs: ProfileRepairs(duplicates: .first))
    #expect(first.censored.count == 1)
    #expect(
      TestProfiles.findings(first).last?.contains("with organic carbon 5 g/kg") == true)
  }

  @Test func severalRepeatedRowsAreOneFinding() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,5,1,1\na,0,10,5,1,1\na,0,10,5,1,1\na,0,10,8,1,1\n")
    #expect(
      TestProfiles.findings(profiles) == [
        "a | repeated horizon | 0-10 cm, 4 rows: organic carbon 5, 5, 5 and 8 g/kg | values "
          + "averaged"
      ])
  }

  @Test func valuesThatHardlyDifferAreAveraged() throws {
    let profiles = try TestProfiles.read("a,0,10,5.0000001,1,1\na,0,10,5.0000002,1,1\n")
    #expect(TestProfiles.findings(profiles).last?.hasSuffix("values averaged") == true)
  }

  @Test func checksAndNotesSayWhatStandsInNow() throws {
    let profiles = try TestProfiles.read("a,0,10,<1,1,1\na,10,20,< LOD,1,1\na,20,30,5,1,1\n")
      .replacingCensored(by: .halfLimit)
    #expect(
      TestProfiles.findings(profiles) == [
        "a | below detection limit | oc 0-10 cm: <1 | counts as half of the limit",
        "a | below detection limit | oc 10-20 cm: < LOD | counts as missing, not as zero",
      ])
    #expect(!profiles.notes.contains { $0.contains("below detection limit: ") })
    #expect(
      profiles.notes.last
        == "2 values below a detection limit: each now counts as half of the limit")
  }

  @Test func marksAreSaved() throws {
    try TestFolder.with { folder in
      try TestProfiles.read(
        "a,0,10,<1,1,1\na,10,20,< LOD,1,1\na,20,30,5,1,1\n",
        repairs: ProfileRepairs(censored: .halfLimit)
      ).save(folder + "/out.csv")
      let table = try FeatureTable(folder + "/out.csv")
      #expect(try table.texts("organic carbon (g/kg)") == ["0.5", "", "5"])
      #expect(try table.texts("organic carbon below limit (g/kg)") == ["< 1", "< LOD", ""])
    }
  }
}
