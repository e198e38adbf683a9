import Soil
import Testing

/// Coordinates as people write them; degrees are worked out by hand.
@Suite struct CoordinateEntryTests {
  private func read(
    _ x: String, _ y: String, crs: String = "EPSG:4326", repairs: ProfileRepairs = .standard
  ) throws -> SoilProfiles {
    try TestProfiles.read(
      "a;0;10;20;\(x);\(y)\n", header: "id;top;bottom;oc;x;y", crs: crs,
      repairs: repairs)
  }

  @Test(arguments: [
    ("74.3W", -74.3), ("74.3 W", -74.3), ("W 74.3", -74.3), ("−74.3", -74.3), ("–74.3", -74.3),
    ("74,3 W", -74.3), ("74°18'W", -74.3), ("74° 18' 00\" W", -74.3), ("74 18 0 W", -74.3),
    ("-74°18'", -74.3), ("74°18.0′ West", -74.3), ("074°18’00”W", -74.3), ("74º18'E", 74.3),
    ("74:18:00E", 74.3), ("74-18-00 E", 74.3), ("E74°18'", 74.3), ("74.3°", 74.3),
    ("74°18' OUEST", -74.3), ("74°18''W", -74.005), ("74°18′ в.д.", 74.3), ("74d", .nan),
  ])
  func longitudesAreRead(_ text: String, _ expected: Double) throws {
    let x = try read(text.replacing("\"", with: "″"), "4.5").profiles[0].x
    #expect(expected.isNaN ? x.isNaN : abs(x - expected) < 1e-12)
  }

  /// 4 + 33/60 + 30/3600 = 4.558333…
  @Test(arguments: [
    "4 33 30 N", "4°33'30″N", "4° 33' 30″", "4°33,5'", "4 33.5 N", "N 4°33′30″", "4°33'30.0''N",
    "+4 33 30", "4°33'30″ с.ш.",
  ])
  func latitudesAreRead(_ text: String) throws {
    let profiles = try read("10", text)
    #expect(abs(profiles.profiles[0].y - 4.558333333333334) < 1e-12)
    #expect(profiles.checks.count == 0)
    #expect(
      profiles.notes.contains("1 coordinate was written as degrees with minutes or a letter"))
  }

  @Test(arguments: [
    ("74°18'O", "4.5", "O is west in French and Spanish and east in German; write W or E"),
    ("4°33'N", "4.5", "a latitude in the column of x:, or a longitude in that of y:"),
    ("-74°18'E", "4.5", "the sign says the contrary of the letter"),
    ("74°60'W", "4.5", "minutes and seconds are below 60"),
    ("10", "91°00'N", "latitudes reach from -90 to 90 degrees, longitudes from -180 to 360"),
    ("181°W", "4.5", "latitudes reach from -90 to 90 degrees, longitudes from -180 to 360"),
  ])
  func whatIsNoCoordinateIsSaid(_ x: String, _ y: String, _ reason: String) throws {
    let profiles = try read(x, y)
    let findings = TestProfiles.findings(profiles)
    #expect(findings.contains { $0.hasSuffix("| counts as missing: \(reason)") })
    #expect(profiles.profiles[0].x.isNaN || profiles.profiles[0].y.isNaN)
  }

  @Test(arguments: ["far", "74.3.2", "74°18.5'30″W", "74 18 30 40", "Nord"])
  func textIsNoCoordinate(_ text: String) throws {
    let profiles = try read(text, "4.5")
    #expect(
      TestProfiles.findings(profiles).first == "a | not a number | x: \(text) | counts as missing")
  }

  @Test func numbersWithoutLettersAreDoubted() throws {
    let doubt =
      " | coordinate in doubt | y: 1 entry as “4 33 30” | kept: degrees, minutes and seconds without "
      + "signs or a letter; read as north or east"
    #expect(TestProfiles.findings(try read("10", "4 33 30")) == [doubt])
    let sure = ProfileRepairs(confirmed: [.coordinates])
    #expect(try read("10", "4 33 30", repairs: sure).checks.count == 0)
  }

  @Test func aSignBesideALetterIsDoubted() throws {
    let profiles = try read("-74.3W", "4.5")
    #expect(profiles.profiles[0].x == -74.3)
    #expect(TestProfiles.findings(profiles)[0].hasSuffix("a sign and a letter; the letter counts"))
  }

  @Test func degreesInASystemOfMetresAreRefused() throws {
    let profiles = try read("15°00'E", "5400000", crs: "EPSG:32633")
    #expect(
      TestProfiles.findings(profiles).first
        == "a | not a number | x: 15°00'E | counts as missing: degrees, and EPSG:32633 is not; give "
        + "crs: \"EPSG:4326\"")
  }

  @Test func minusSignsOfPrintersAreRead() throws {
    let profiles = try TestProfiles.read("a,−5,0,300,1,1\na,0,10,20,1,1\n")
    #expect(
      TestProfiles.findings(profiles) == ["a | litter above the surface | -5-0 cm | left out"])
  }
}
