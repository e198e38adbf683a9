import Display
import Geodata
import Soil
import Tables
import TestFiles
import Testing

/// Profiles chosen by where and when they were sampled.
@Suite struct ChoosingTests {
  /// Four profiles in degrees; the last one has no place.
  private func degrees() throws -> SoilProfiles {
    try TestProfiles.read(
      "a,0,10,20,10,50\nb,0,10,21,10.1,50\nc,0,10,22,179.5,-10\nd,0,10,23,,\n")
  }

  /// The same three places in metres of UTM zone 32 but for the second, which is out of it.
  private func metres() throws -> SoilProfiles {
    try TestProfiles.read(
      "a,0,10,20,500000,5500000\nb,0,10,21,503000,5504000\nc,0,10,22,500000,5600000\n",
      crs: "EPSG:32632")
  }

  @Test func boxesOfDegreesChooseInEverySystem() throws {
    // The middle meridian of UTM zone 32 is 9° E; 5,500,000 m north lie at 49.65° N (Snyder 1987,
    // Map Projections, USGS Professional Paper 1395, table of meridian distances).
    let box = try metres().inside(longitude: 8.9...9.1, latitude: 49...50)
    #expect(box.ids == ["a", "b"])
    #expect(try degrees().inside(longitude: 10...10.05, latitude: 49...51).ids == ["a"])
  }

  @Test func boxesMayCrossTheDateLine() throws {
    #expect(try degrees().inside(longitude: 179...181, latitude: -20...0).ids == ["c"])
    #expect(try degrees().inside(longitude: -181 ... -179, latitude: -20...0).ids == ["c"])
  }

  /// 3 and 4 km make 5 km (Pythagoras).
  @Test(
    arguments: [(4_999, ["a"]), (5_000, ["a", "b"]), (100_000, ["a", "b", "c"])]
      as [(Double, [String])])
  func circlesInMetres(_ radius: Double, _ ids: [String]) throws {
    #expect(try metres().near(x: 500_000, y: 5_500_000, metres: radius).ids == ids)
  }

  /// A tenth of a degree of longitude at 50° N: 6,371,008.8 m × π / 1800 × cos 50° = 7,147.5 m.
  @Test(arguments: [(7_140, ["a"]), (7_155, ["a", "b"])] as [(Double, [String])])
  func circlesInDegrees(_ radius: Double, _ ids: [String]) throws {
    let profiles = try degrees()
    #expect(try profiles.near(x: 10, y: 50, metres: radius).ids == ids)
    let around = try profiles.near(longitude: 10, latitude: 50, metres: radius)
    #expect(around.ids == ids)
    #expect(around.notes.contains { $0.contains("1 profile without coordinates left out") })
  }

  @Test func nothingChosenSaysWhereTheProfilesLie() throws {
    let none = try metres().inside(x: 8...10, y: 49...50)
    #expect(none.count == 0)
    #expect(
      none.notes.last?.contains("the profiles lie in x 500000 to 503000 and y 5500000") == true)
  }

  @Test func placesThatAreNoneThrow() throws {
    let profiles = try metres()
    let cases: [(String, () throws -> SoilProfiles)] = [
      (
        "The longitude is 500000; expected is degrees from -180 to 180; for the profiles' own",
        { try profiles.inside(longitude: 500_000...510_000, latitude: 49...50) }
      ),
      (
        "The latitude is 95; expected is degrees from -90 to 90",
        { try profiles.near(longitude: 9, latitude: 95, metres: 10) }
      ),
      (
        "The radius is 0; expected is metres, more than 0.",
        { try profiles.near(x: 500_000, y: 5_500_000, metres: 0) }
      ),
      (
        "x is ; expected is a coordinate in",
        { try profiles.near(x: .nan, y: 5_500_000, metres: 10) }
      ),
    ]
    for (expected, body) in cases {
      let error = #expect(throws: RangeError.self) { try body() }
      #expect(error?.description.hasPrefix(expected) == true)
    }
  }

  private func visits() throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(
        "id,date,top,bottom,oc\n1,2009-05-31,0,20,12\n1,12.05.2015,0,20,8\n2,2015,0,30,9\n"
          + "3,,0,30,9\n", to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
        properties: ["oc": .organicCarbon], visit: "date")
    }
    return try #require(result)
  }

  @Test func yearsOfVisitsChoose() throws {
    let profiles = try visits()
    let chosen = try profiles.filtered(years: 2010...2020)
    #expect(chosen.ids == ["1 / 2015", "2 / 2015"])
    #expect(
      chosen.notes.last
        == "2 of 4 profiles were chosen: the years 2010 to 2020 in “visit”; 1 profile without a year "
        + "left out")
    #expect(try profiles.filtered(years: 2009...2009).ids == ["1 / 2009"])
    #expect(try profiles.filtered { try $0["visit"] > 2010 }.ids == ["1 / 2015", "2 / 2015"])
  }

  @Test func yearsOfSiteColumnsChoose() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        "id,day,slope\na,1995-03-02,3\nb,2001-10-30,7.5\n", to: folder + "/s.csv")
      let profiles = try degrees().adding(
        siteColumns: ["day", "slope"], from: folder + "/s.csv", profile: "id")
      #expect(try profiles.filtered(years: 1990...2000, in: "day").ids == ["a"])
      #expect(try profiles.filtered { try $0["slope"] > 5 }.ids == ["b"])
      #expect(try profiles.sites["day"].type == .date)
    }
  }

  @Test func yearsThatAreNotThereThrow() throws {
    let profiles = try visits()
    let cases: [(String, () throws -> SoilProfiles)] = [
      (
        "The profiles have no site column “dte”.",
        { try profiles.filtered(years: 2009...2010, in: "dte") }
      ),
      (
        "No profile has a year in its site column “site”, for example “1”. Expected were years",
        { try profiles.filtered(years: 2009...2010, in: "site") }
      ),
      (
        "No profile has a year in its site column “visit”. Expected were years or dates such as",
        { try degrees().filtered(years: 2009...2010) }
      ),
    ]
    for (expected, body) in cases {
      let error = #expect(throws: SoilError.self) { try body() }
      #expect(error?.description.hasPrefix(expected) == true)
    }
    let error = #expect(throws: RangeError.self) { try profiles.filtered(years: 9...10) }
    #expect(error?.description == "The year is 9; expected is a year from 1800 to 2200.")
  }
}
