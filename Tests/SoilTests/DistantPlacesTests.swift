import Soil
import TestFiles
import Testing

/// One identifier at several places: the readings of a receiver, or profiles of several surveys.
@Suite struct DistantPlacesTests {
  /// Two profiles of which the second occurs twice, 1,233 km apart (haversine in Python with a
  /// radius of 6371.0088 km).
  private let rows =
    "b,0,10,5,10.2,50.2\na,0,20,14,10.1,50.1\na,20,40,8,10.1,50.1\n"
    + "a,0,30,30,25.7,46.2\na,30,60,20,25.7,46.2\n"

  private func read(_ rows: String, _ rule: DistantPlaceRule = .leaveOut) throws -> SoilProfiles {
    try TestProfiles.read(rows, repairs: ProfileRepairs(distantPlaces: rule))
  }

  @Test func profilesFarApartAreRefused() throws {
    let profiles = try read(rows)
    #expect(profiles.ids == ["b"])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | one identifier far apart | 2 places up to 1233 km apart: 10.1, 50.1 and 25.7, "
          + "46.2 | profile left out; where profiles share the identifier give one of several "
          + "columns, as profile: [\"survey\", \"number\"], otherwise "
          + "ProfileRepairs(distantPlaces: .separate or .keepFirst)"
      ])
  }

  @Test func eachPlaceCanBeAProfile() throws {
    let profiles = try read(rows, .separate)
    #expect(profiles.ids == ["b", "a", "a (2)"])
    #expect(TestProfiles.spans(profiles, 1) == [[0, 20], [20, 40]])
    #expect(TestProfiles.spans(profiles, 2) == [[0, 30], [30, 60]])
    #expect(profiles.profiles.map(\.x) == [10.2, 10.1, 25.7])
    #expect(
      TestProfiles.findings(profiles).first?.hasSuffix("2 profiles made of it, one a place") == true
    )
  }

  @Test func theFirstPlaceCanBeKept() throws {
    let profiles = try read("a,0,10,20,1,1\na,10,20,9,2,1\n", .keepFirst)
    #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 20]])
    #expect(
      TestProfiles.findings(profiles) == [
        "a | several coordinates | 2.0, 1.0 | the first ones kept"
      ])
  }

  /// At 50° N 0.001° of longitude are 71 m, 0.002° 143 m; 0.0002° beside the 180th meridian 22 m.
  @Test(arguments: [
    ("10,50", "10.001,50", true), ("10,50", "10.002,50", false), ("10,50", "10,50.0008", true),
    ("10,50", "10,50.001", false), ("179.9999,0.5", "-179.9999,0.5", true),
  ])
  func degreesAreMeasuredInMetres(_ first: String, _ second: String, _ isNear: Bool) throws {
    let rows = "b,0,10,5,10,50\na,0,10,20,\(first)\na,10,20,9,\(second)\n"
    let profiles = try read(rows)
    #expect(profiles.ids == (isNear ? ["b", "a"] : ["b"]))
    #expect(
      TestProfiles.findings(profiles).filter { $0.contains("| the first ones kept") }.count
        == (isNear ? 1 : 0))
  }

  @Test(arguments: [(99.0, true), (101, false)])
  func metresAreMetres(_ distance: Double, _ isNear: Bool) throws {
    let rows =
      "b,0,10,5,500000,5400000\na,0,10,20,500000,5400000\n"
      + "a,10,20,9,\(500_000 + distance),5400000\n"
    #expect(try TestProfiles.read(rows, crs: "EPSG:32633").ids == (isNear ? ["b", "a"] : ["b"]))
    // Metres whose system was not stated: the scatter of a receiver is no distance of degrees.
    #expect(try TestProfiles.read(rows).ids == (isNear ? ["b", "a"] : ["b"]))
  }

  @Test func zerosAreNoPlace() throws {
    let profiles = try read("a,0,10,20,0,0\na,10,20,9,10,50\n")
    #expect(profiles.profiles.map(\.x) == [10] && profiles.checks.count == 0)
  }

  @Test func nothingLeftSaysWhatToDo() throws {
    let error = #expect(throws: SoilError.self) {
      try read("1,0,20,14,10.1,50.1\n1,20,40,8,25.7,46.2\n")
    }
    let text = error?.description ?? ""
    #expect(text.contains("Each identifier in “horizons.csv” stands for places far apart"))
    #expect(text.contains("profile: [\"survey\", \"number\"]") && text.contains(".separate"))
  }

  @Test func sitesFarApartCannotBeSeparated() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\na,0,10,3\nb,0,10,4\n", to: folder + "/h.csv")
      try TestFolder.write("id,x,y\na,1,10\nb,2,20\nb,3,30\n", to: folder + "/s.csv")
      let profiles = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon], sites: folder + "/s.csv",
        repairs: ProfileRepairs(distantPlaces: .separate))
      #expect(profiles.ids == ["a"])
      #expect(
        TestProfiles.findings(profiles).last?
          .hasSuffix("otherwise ProfileRepairs(distantPlaces: .keepFirst)") == true)
    }
  }

  @Test(
    .enabled(if: RealData.isThere, "\(RealData.hint)"),
    arguments: ["edgeroi", "bor", "afsp_africa"])
  func realSetsHaveOnePlaceAProfile(_ folder: String) throws {
    let rules = Set(
      try SoilProfiles.open(RealData.folder + "/" + folder).checks.cells.map { $0[1].text })
    #expect(!rules.contains("one identifier far apart"))
  }
}
