import Soil
import Testing

@Suite struct ChecksTests {
  private func rows(_ values: [Double]) -> String {
    values.enumerated().map { "p\($0),0,10,\($1),1,\($0)\n" }.joined()
  }

  private func doubts(_ values: [Double], _ property: SoilProperty) throws -> [String] {
    try TestProfiles.read(rows(values), properties: ["oc": property]).checks.cells
      .filter { $0[1].text == "unit in doubt" }.map { $0[2].text + " -> " + $0[3].text }
  }

  /// Organic carbon of twelve horizons in g/kg.
  private let carbon: [Double] = [4, 6, 8, 9, 11, 13, 15, 18, 22, 28, 35, 60]

  @Test func percentThatAreGramsPerKilogramAreDoubted() throws {
    #expect(
      try doubts(carbon, .organicCarbon(.percent)) == [
        "organic carbon: median 140 g/kg when read as %, 14 g/kg if it were g/kg -> kept; if the "
          + "column is in g/kg, read it with that unit"
      ])
  }

  @Test func gramsPerKilogramThatArePercentAreDoubted() throws {
    let doubts = try doubts(carbon.map { $0 / 10 }, .organicCarbon)
    #expect(doubts.count == 1)
    #expect(doubts[0].contains("14 g/kg if it were %"))
  }

  @Test func milligramsPerKilogramAreToldApart() throws {
    #expect(try doubts(carbon.map { $0 * 1000 }, .organicCarbon)[0].contains("if it were mg/kg"))
  }

  @Test func kilogramsPerCubicMetreAreToldApart() throws {
    let density = (0..<12).map { 1100 + 40 * Double($0) }
    #expect(try doubts(density, .bulkDensity)[0].contains("if it were kg/m³"))
  }

  @Test func rightUnitsAreNotDoubted() throws {
    #expect(try doubts(carbon, .organicCarbon) == [])
    #expect(try doubts(carbon.map { $0 / 10 }, .organicCarbon(.percent)) == [])
    #expect(try doubts(carbon.map { $0 / 10 * 1.724 }, .organicMatter(.percent)) == [])
  }

  @Test func fewValuesAreNotDoubted() throws {
    #expect(try doubts([200, 300], .organicCarbon(.percent)) == [])
  }

  /// Organic carbon of three invented profiles in g/kg, whose median in per cent would be possible
  /// in g/kg.
  private let topsoils =
    "a,0,10,24,1,1\na,10,30,21,1,1\na,30,60,15,1,1\nb,0,15,31,2,1\n"
    + "b,15,30,25,2,1\nb,30,50,16,2,1\nc,0,20,38,3,1\nc,20,40,18,3,1\nc,40,80,16,3,1\n"

  private func doubts(topsoilsTimes factor: Double, _ property: SoilProperty) throws -> [String] {
    let rows = topsoils.split(separator: "\n").map { row in
      var parts = row.split(separator: ",").map(String.init)
      parts[3] = "\((Double(parts[3]) ?? .nan) * factor)"
      return parts.joined(separator: ",") + "\n"
    }
    return try TestProfiles.read(rows.joined(), properties: ["oc": property]).checks.cells
      .filter { $0[1].text == "unit in doubt" }.map { $0[2].text }
  }

  @Test func topsoilsTellWhatAllHorizonsDoNot() throws {
    #expect(try doubts(topsoilsTimes: 1, .organicCarbon) == [])
    #expect(try doubts(topsoilsTimes: 0.1, .organicCarbon(.percent)) == [])
    #expect(
      try doubts(topsoilsTimes: 0.1, .organicCarbon) == [
        "organic carbon: median 2.1 g/kg when read as g/kg, 21 g/kg if it were %"
      ])
    let rich = try doubts(topsoilsTimes: 0.4, .organicCarbon(.percent))
    #expect(rich == ["organic carbon: median 84 g/kg when read as %, 8.4 g/kg if it were g/kg"])
  }

  @Test func oneImpossibleValueTellsWhereThereIsNoOther() throws {
    #expect(try doubts([1320], .bulkDensity)[0].contains("1.32 g/cm³ if it were kg/m³"))
    #expect(
      try doubts([1.32], .bulkDensity(.kilogramsPerCubicMetre))[0].contains("if it were g/cm³"))
    #expect(try doubts([55], .pH)[0].contains("pH × 10"))
  }

  /// Six horizons of one laboratory in g/cm³, four of another one in kg/m³.
  @Test func aPartInAnotherUnitIsToldApart() throws {
    let profiles = try TestProfiles.read(
      rows([1.2, 1.3, 1.35, 1.4, 1.45, 1.5, 1250, 1310, 1380, 1420]),
      properties: ["oc": .bulkDensity])
    let findings = TestProfiles.findings(profiles)
    #expect(
      findings[0] == " | unit in doubt | bulk density: 4 of 10 values are impossible in g/cm³ and "
        + "would be usual in kg/m³, with a median of 1.345 g/cm³ | set to missing; bring the whole "
        + "column to one unit and read it again")
    #expect(
      findings[1] == "p6 | impossible value | bulk density 1250 g/cm³ at 0-10 cm; 1.25 g/cm³ if it "
        + "were kg/m³ | set to missing")
    #expect(findings.count == 5)
  }

  /// A peat of 65 % carbon is impossible; the others are right, whatever it is.
  @Test func oneSlipDoesNotMakeTheUnitDoubtful() throws {
    let percent = (0..<30).map { 1 + 0.1 * Double($0) }
    #expect(try doubts(percent + [65], .organicCarbon(.percent)) == [])
  }

  @Test func partsOfOneAreReadAndMustAddUp() throws {
    let rows = "a,0,10,0.2,0.3,0.5,1,1\na,10,20,0.2,0.3,0.2,1,1\nb,0,10,0.01,0.03,0.96,2,1\n"
    let header = "id,top,bottom,c,u,s,x,y"
    let right = try TestProfiles.read(
      rows, header: header,
      properties: ["c": .clay(.fraction), "u": .silt(.fraction), "s": .sand(.fraction)])
    #expect(
      right.profiles[0].horizons[0].values.map { ($0 * 1e9).rounded() / 1e9 } == [20, 50, 30])
    #expect(
      TestProfiles.findings(right) == [
        "a | texture does not add up | clay, silt and sand make 70 % at 10-20 cm; expected is "
          + "95 to 105 % | kept"
      ])
    let sands = "a,0,10,0.01,0.03,0.96,1,1\nb,0,10,0.01,0.05,0.94,2,1\n"
    let wrong = try TestProfiles.read(
      sands, header: header, properties: ["c": .clay, "u": .silt, "s": .sand])
    #expect(
      TestProfiles.findings(wrong) == [
        " | unit in doubt | clay, silt and sand add up to 1 % in 2 of 2 horizons | kept; if the "
          + "columns are parts of 1, read them with .fraction"
      ])
  }

  @Test func textureMustAddUp() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,20,30,50,1,1\na,10,20,20,30,20,1,1\na,20,30,20,30,,1,1\n",
      header: "id,top,bottom,c,u,s,x,y", properties: ["c": .clay, "u": .silt, "s": .sand])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | texture does not add up | clay, silt and sand make 70 % at 10-20 cm; expected is "
          + "95 to 105 % | kept"
      ])
  }

  @Test func numbersThatAreTooGreatOrHexadecimalAreListed() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,1e400,1,1\na,10,20,Inf,1,1\na,20,30,0x10,1,1\na,30,40,16,1,1\n")
    #expect(
      TestProfiles.findings(profiles) == [
        "a | out of range | oc 0-10 cm: 1e400 | counts as missing: too great for a number",
        "a | out of range | oc 10-20 cm: Inf | counts as missing: too great for a number",
        "a | not a number | oc 20-30 cm: 0x10 | counts as missing",
      ])
    let values = profiles.profiles[0].horizons.map { $0.values[0] }
    #expect(values.prefix(3).allSatisfy(\.isNaN) && values[3] == 16)
  }

  @Test func depthsBeyondAnySoilAreOutOfRange() throws {
    let profiles = try TestProfiles.read("a,0,1e9,5,1,1\n")
    #expect(
      TestProfiles.findings(profiles).first
        == "a | out of range | bottom: 1e9 | counts as missing: depths in cm are below 1,000,000")
  }

  @Test(arguments: [("30,30,30", 1), ("30,30,35", 0), ("35,35,35", 0), ("35,35,36", 1)])
  func textureMayBeOffByFive(_ parts: String, _ count: Int) throws {
    let profiles = try TestProfiles.read(
      "a,0,10,\(parts),1,1\n", header: "id,top,bottom,c,u,s,x,y",
      properties: ["c": .clay, "u": .silt, "s": .sand])
    #expect(profiles.checks.count == count)
  }

  /// Clay of 23 to 26 % and organic carbon of 10 to 24.5 g/kg, as parts of 1.
  @Test func partsOfOneAreToldApart() throws {
    #expect(
      try doubts([0.23, 0.24, 0.26], .clay) == [
        "clay: median 0.24 % when read as %, 24 % if it were g/g -> kept; if the column is in "
          + "g/g, read it with that unit"
      ])
    #expect(try doubts([0.01, 0.0175, 0.0245], .organicCarbon)[0].contains("17.5 g/kg if it were"))
    let read = try TestProfiles.read(rows([0.02]), properties: ["oc": .organicCarbon(.fraction)])
    #expect(read.profiles[0].horizons[0].values == [20])
    #expect(try doubts([23, 24, 26], .clay) == [])
    #expect(try doubts([0.05, 0.1, 0.2], .totalNitrogen) == [])
  }

  @Test(arguments: [(10.0, "pH × 10"), (100, "pH × 100")])
  func multipliedPHIsToldApart(_ factor: Double, _ name: String) throws {
    #expect(
      try doubts([5.0, 5.5, 6.0].map { $0 * factor }, .pH) == [
        "pH: median \(Int(5.5 * factor)) when read as pH, 5.5 if it were \(name) -> if the column "
          + "is in \(name), divide it by \(Int(factor)) and read it again"
      ])
    #expect(try doubts([5.0, 5.5, 6.0], .pH) == [])
  }

  /// Eight sites within half a degree of 10° E and 50° N, and others.
  private func cluster(_ others: String) -> String {
    let rows = (0..<8).map { number in
      let step = 0.05 * Double(number)
      return "p\(number),0,10,\(20 + number),\(9.8 + step),\(50.2 - step)\n"
    }
    return rows.joined() + others
  }

  @Test(arguments: [
    ("q,0,10,9,50.1,10.2\n", "coordinates exchanged | 50.1, 10.2"),
    ("q,0,10,9,-10.1,50.2\n", "sign of the longitude | -10.1, 50.2"),
    ("q,0,10,9,10.1,-50.2\n", "sign of the latitude | 10.1, -50.2"),
  ])
  func sitesThatWouldLieAmongTheOthersAreFound(_ row: String, _ expected: String) throws {
    let kept = try TestProfiles.read(cluster(row))
    #expect(TestProfiles.findings(kept) == ["q | \(expected) | set to missing"])
    #expect(kept.profiles[8].x.isNaN && kept.profiles[8].y.isNaN)
    let mended = try TestProfiles.read(
      cluster(row), repairs: ProfileRepairs(swappedCoordinates: .exchange))
    #expect((10...10.2).contains(mended.profiles[8].x))
    #expect((50...50.2).contains(mended.profiles[8].y))
  }

  @Test func farSitesThatNothingBringsNearAreKept() throws {
    #expect(try TestProfiles.read(cluster("q,0,10,9,30,-20\nr,0,10,9,12,52\n")).checks.count == 0)
  }

  @Test func metresWithoutReferenceSystemAreSaidOnce() throws {
    let rows = (0..<20).map { "p\($0),0,10,\(20 + $0),\(500_000 + $0),5400000\n" }.joined()
    let profiles = try TestProfiles.read(rows)
    #expect(
      TestProfiles.findings(profiles) == [
        " | coordinates outside the world | all 20 sites lie outside the world; these look like "
          + "metres, for example 500000.0, 5400000.0 | set to missing; pass crs: to say in which "
          + "reference system they are"
      ])
    let most = try TestProfiles.read(rows + "q,0,10,9,10,50\n")
    #expect(TestProfiles.findings(most)[0].contains("20 of 21 sites lie outside the world"))
  }

  @Test func profilesEnteredTwiceAreListed() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,20,1,1\na,10,20,,1,1\nb,0,10,20,1,1\nb,10,20,,1,1\nc,0,10,21,1,1\nc,10,20,,1,1\n")
    #expect(
      TestProfiles.findings(profiles) == [
        "b | repeated profile | place, depths and values are those of “a” | kept"
      ])
    #expect(profiles.count == 3)
  }

  /// The area of EPSG:32633 is 12 to 18° E; 30° E on the equator would be far east of it.
  @Test func placesOutsideOfTheAreaAreListedAndKept() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,20,500000,5400000\nb,0,10,20,2200000,5400000\n", crs: "EPSG:32633")
    let findings = TestProfiles.findings(profiles)
    #expect(findings.count == 1)
    #expect(
      findings[0].hasPrefix("b | outside the reference system's area | 2200000.0, 5400000.0 | kept")
    )
    #expect(findings[0].contains("longitudes 12° to 18°"))
    #expect(profiles.profiles[1].x == 2_200_000)
  }

  @Test func exchangedEastingsAndNorthingsAreFound() throws {
    let profiles = try TestProfiles.read(
      "a,0,10,20,5400000,500000\nb,0,10,20,500000,5400000\n", crs: "EPSG:32633",
      repairs: ProfileRepairs(swappedCoordinates: .exchange))
    #expect(
      TestProfiles.findings(profiles) == [
        "a | coordinates exchanged | 5400000.0, 500000.0 | easting and northing exchanged"
      ])
    #expect(profiles.profiles[0].x == 500_000)
  }

  @Test func exchangedDegreesAreFoundByTheArea() throws {
    // GDA94 is made for Australia: longitude 150 and latitude -30.
    let profiles = try TestProfiles.read("a,0,10,20,-30,150\nb,0,10,20,150,-30\n", crs: "EPSG:4283")
    #expect(
      TestProfiles.findings(profiles) == [
        "a | coordinates exchanged | -30.0, 150.0 | set to missing"
      ])
    #expect(profiles.profiles[0].x.isNaN)
  }

  @Test func findingsAreHTML() throws {
    let html = try #require(
      TestProfiles.read("<b>,10,0,20,0,0\n").checks.displayData.text(.html))
    #expect(html.contains("<table"))
    #expect(html.contains("&lt;b&gt;"))
  }
}
