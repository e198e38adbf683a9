import Display
import Foundation
import Geodata
import Soil
import Tables
import TestFiles
import Testing

@Suite struct SoilProfilesReadTests {
  /// Reads horizons with the columns `id, top, bottom, oc, x, y`.
  private func read(
    _ rows: String, header: String = "id,top,bottom,oc,x,y",
    property: SoilProperty = .organicCarbon(.gramsPerKilogram),
    repairs: ProfileRepairs = .standard, missing: [String] = []
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      let path = folder + "/horizons.csv"
      try TestFolder.write(header + "\n" + rows, to: path)
      result = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": property], repairs: repairs, missing: missing)
    }
    return try #require(result)
  }

  /// The findings as `profile | rule | value | repair`.
  private func findings(_ profiles: SoilProfiles) -> [String] {
    profiles.checks.cells.map { row in row.map(\.text).joined(separator: " | ") }
  }

  private func spans(_ profiles: SoilProfiles, _ index: Int = 0) -> [[Double]] {
    profiles.profiles[index].horizons.map { [$0.top, $0.bottom] }
  }

  @Test func cleanRowsGiveNoFindings() throws {
    let profiles = try read("a,0,10,20,10,50\na,10,30,12,10,50\nb,0,25,8,11,51\n")
    #expect(profiles.ids == ["a", "b"])
    #expect(profiles.horizonCount == 3)
    #expect(profiles.checks.count == 0)
    #expect(profiles.profiles[1].x == 11)
    #expect(profiles.profiles[0].horizons[1].values == [12])
  }

  @Test func horizonsAreSortedByDepth() throws {
    let profiles = try read("a,30,60,3,1,1\na,0,10,20,1,1\na,10,30,12,1,1\n")
    #expect(spans(profiles) == [[0, 10], [10, 30], [30, 60]])
  }

  struct Repair: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: String
    let spans: [[Double]]
    let finding: String
    var testDescription: String { name }
  }

  static let repairs = [
    Repair(
      name: "missing bottom", rows: "a,0,,20,1,1\na,10,30,12,1,1\n", spans: [[0, 10], [10, 30]],
      finding: "a | missing depth | 0-? cm | bottom set to the next top"),
    Repair(
      name: "missing last bottom", rows: "a,0,10,20,1,1\na,10,,12,1,1\n", spans: [[0, 10]],
      finding: "a | missing depth | 10-? cm | left out"),
    Repair(
      name: "missing top", rows: "a,0,10,20,1,1\na,,30,12,1,1\n", spans: [[0, 10], [10, 30]],
      finding: "a | missing depth | ?-30 cm | top set to the bottom above"),
    Repair(
      name: "missing first top", rows: "a,,10,20,1,1\na,10,30,12,1,1\n",
      spans: [[0, 10], [10, 30]],
      finding: "a | missing depth | ?-10 cm | top set to the surface"),
    Repair(
      name: "no depths", rows: "a,0,10,20,1,1\na,NA,NA,12,1,1\n", spans: [[0, 10]],
      finding: "a | missing depth | ?-? cm | left out"),
    Repair(
      name: "exchanged", rows: "a,0,10,20,1,1\na,30,10,12,1,1\n", spans: [[0, 10], [10, 30]],
      finding: "a | top below bottom | 30-10 cm | top and bottom exchanged"),
    Repair(
      name: "old litter", rows: "a,5,0,300,1,1\na,0,10,20,1,1\n", spans: [[0, 10]],
      finding: "a | litter above the surface | 5-0 cm | "
        + "left out: counted upwards from the mineral surface"),
    Repair(
      name: "negative litter", rows: "a,-4,0,300,1,1\na,0,10,20,1,1\n", spans: [[0, 10]],
      finding: "a | litter above the surface | -4-0 cm | left out"),
    Repair(
      name: "across the surface", rows: "a,-4,10,30,1,1\n", spans: [[0, 10]],
      finding: "a | litter above the surface | -4-10 cm | cut at the surface"),
    Repair(
      name: "zero thickness", rows: "a,0,10,20,1,1\na,10,10,12,1,1\n", spans: [[0, 10]],
      finding: "a | zero thickness | 10-10 cm | left out"),
    Repair(
      name: "repeated", rows: "a,0,10,20,1,1\na,0,10,20,1,1\n", spans: [[0, 10]],
      finding: "a | repeated horizon | 0-10 cm | merged, the values agree"),
    Repair(
      name: "repeated with another value", rows: "a,0,10,20,1,1\na,0,10,30,1,1\n",
      spans: [[0, 10]],
      finding: "a | repeated horizon | 0-10 cm: organic carbon 20 and 30 g/kg | values averaged"),
    Repair(
      name: "gap", rows: "a,0,10,20,1,1\na,20,30,12,1,1\n", spans: [[0, 10], [20, 30]],
      finding: "a | gap | 0-10 cm and 20-30 cm | kept; the spline bridges it"),
    Repair(
      name: "overlap", rows: "a,0,15,20,1,1\na,10,30,12,1,1\n", spans: [[0, 15], [10, 30]],
      finding: "a | overlap | 0-15 cm and 10-30 cm | profile not harmonized where both have a value"
    ),
    Repair(
      name: "impossible", rows: "a,0,10,-1,1,1\n", spans: [[0, 10]],
      finding: "a | impossible value | organic carbon -1 g/kg at 0-10 cm | set to missing"),
    Repair(
      name: "below the limit", rows: "a,0,10,< LOD,1,1\n", spans: [[0, 10]],
      finding: "a | below detection limit | oc 0-10 cm: < LOD | counts as missing, not as zero"),
    Repair(
      name: "text", rows: "a,0,10,much,1,1\n", spans: [[0, 10]],
      finding: "a | not a number | oc 0-10 cm: much | counts as missing"),
    Repair(
      name: "no place", rows: "a,0,10,20,,\n", spans: [[0, 10]],
      finding: "a | coordinates missing |  | left out when sampled"),
    Repair(
      name: "no place on earth", rows: "a,0,10,20,10,195\n", spans: [[0, 10]],
      finding: "a | coordinates outside the world | 10.0, 195.0 | set to missing"),
    Repair(
      name: "zero place", rows: "a,0,10,20,0,0\n", spans: [[0, 10]],
      finding: "a | coordinates zero | 0.0, 0.0 | set to missing"),
    Repair(
      name: "swapped place", rows: "a,0,10,20,10,95\n", spans: [[0, 10]],
      finding: "a | coordinates exchanged | 10.0, 95.0 | set to missing"),
    Repair(
      name: "open bottom", rows: "a,0,100+,20,1,1\n", spans: [[0, 100]],
      finding: "a | open depth | bottom: 100+ | the depth that is named counts"),
    Repair(
      name: "two places", rows: "a,0,10,20,1,1\na,10,20,9,1.0004,1\n",
      spans: [[0, 10], [10, 20]],
      finding: "a | several coordinates | 1.0004, 1.0 | the first ones kept"),
    Repair(
      name: "no identifier", rows: "a,0,10,20,1,1\n ,10,20,9,2,1\n", spans: [[0, 10]],
      finding: " | no profile identifier | row 2 | left out"),
  ]

  @Test(arguments: repairs)
  func everyRepairIsReported(_ example: Repair) throws {
    let profiles = try read(example.rows)
    #expect(spans(profiles) == example.spans)
    #expect(findings(profiles) == [example.finding])
    #expect(profiles.notes.count == 2, "one sentence on the rows, one on the repair")
  }

  @Test func litterInTwoLayersIsLeftOut() throws {
    let profiles = try read("a,8,3,400,1,1\na,3,0,300,1,1\na,0,10,20,1,1\na,10,20,9,1,1\n")
    #expect(spans(profiles) == [[0, 10], [10, 20]])
    #expect(profiles.checks.count == 2)
  }

  @Test func overlapCanBeShortened() throws {
    let profiles = try read(
      "a,0,15,20,1,1\na,10,30,12,1,1\n", repairs: ProfileRepairs(overlaps: .shorten))
    #expect(spans(profiles) == [[0, 10], [10, 30]])
    #expect(findings(profiles)[0].hasSuffix("the upper one shortened"))
  }

  @Test func noiseOfFloatsIsNoGap() throws {
    let profiles = try read("a,0,89.999998,20,1,1\na,90.000002,100.000002,9,1,1\n")
    #expect(profiles.checks.count == 0)
    #expect(spans(profiles) == [[0, 90], [90, 100]])
    #expect(profiles.notes.contains { $0.contains("3 depths were rounded to 0.01 cm") })
  }

  @Test func outliersAreMarkedAndKept() throws {
    let rows = (0..<40).map { "p\($0),0,10,\(10 + $0 % 7),1,\($0)\n" }.joined()
    let profiles = try read(rows + "far,0,10,500,1,1\n")
    #expect(findings(profiles) == ["far | outlier | organic carbon 500 g/kg at 0-10 cm | kept"])
    #expect(profiles.profiles[40].horizons[0].values == [500])
  }

  @Test func semicolonsDecimalCommasAndByteOrderMark() throws {
    let profiles = try read(
      "Ä-1;0;10;20,5;10,25;50,5\n", header: "\u{FEFF}id;top;bottom;oc;x;y")
    #expect(profiles.ids == ["Ä-1"])
    #expect(profiles.profiles[0].horizons[0].values == [20.5])
    #expect(profiles.profiles[0].x == 10.25)
    #expect(profiles.notes.contains("3 numbers have a decimal comma"))
  }

  @Test func identifiersStayText() throws {
    let profiles = try read("007,0,10,1,1,1\n7,0,10,2,1,1\n1e2,0,10,3,1,1\n土壤,0,10,4,1,1\n")
    #expect(profiles.ids == ["007", "7", "1e2", "土壤"])
  }

  @Test func ownWordsForMissingAreUnderstood() throws {
    let profiles = try read(
      "a,0,10,-9999,1,1\na,10,20,-9999.00,1,1\na,20,30,99,1,1\n", missing: ["-9999"])
    #expect(profiles.profiles[0].horizons.map { $0.values[0].isNaN } == [true, true, false])
    #expect(profiles.checks.count == 0)
  }

  @Test(arguments: [
    (SoilProperty.organicCarbon(.percent), 2.0, 20.0),
    (.organicCarbon(.decagramsPerKilogram), 2, 20),
    (.organicCarbon(.milligramsPerKilogram), 500, 0.5),
    (.organicCarbon(.decigramsPerKilogram), 150, 15), (.organicMatter(.percent), 1.724, 10),
    (.totalNitrogen(.centigramsPerKilogram), 150, 1.5), (.clay(.gramsPerKilogram), 350, 35),
    (.bulkDensity(.kilogramsPerCubicMetre), 1300, 1.3), (.pH, 6.5, 6.5),
  ])
  func unitsAreConverted(_ property: SoilProperty, _ stored: Double, _ kept: Double) throws {
    let profiles = try read("a,0,10,\(stored),1,1\n", property: property)
    #expect(abs(profiles.profiles[0].horizons[0].values[0] - kept) < 1e-12)
  }

  @Test func organicMatterIsSaidAloud() throws {
    let profiles = try read("a,0,10,5,1,1\n", property: .organicMatter(.percent))
    #expect(profiles.properties.map(\.name) == ["organic carbon"])
    #expect(profiles.notes.contains { $0.contains("divided by 1.724") })
  }

  @Test func unknownColumnNamesNearOnes() throws {
    try TestFolder.with { folder in
      let path = folder + "/h.csv"
      try TestFolder.write("PROFILE_ID,TOP,BOTTOM,ORCDRC,LON,LAT\na,0,10,3,1,1\n", to: path)
      let error = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          path, profile: "profil_id", top: "TOP", bottom: "BOTTOM", x: "LON", y: "LAT",
          properties: ["ORCDRC": .organicCarbon])
      }
      #expect(
        error?.description == "“\(path)” has no column “profil_id”, which was given as the "
          + "profile. Did you mean “PROFILE_ID”?")
      let second = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          path, profile: "PROFILE_ID", top: "TOP", bottom: "BOTTOM", x: "LONG", y: "LAT",
          properties: ["ORCDRC": .organicCarbon])
      }
      #expect(second?.description.contains("Did you mean “LON”") == true)
    }
  }

  @Test func coordinatesInAnotherFileAreJoined() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        "id,top,bottom,oc\na,0,10,3\nb,0,10,4\nc,0,10,5\n", to: folder + "/h.csv")
      try TestFolder.write(
        "id,x,y\nb,2,20\na,1,10\nb,2.0003,20\nzzz,9,9\n", to: folder + "/sites.csv")
      for sites in [folder + "/sites.csv", nil] {
        let profiles = try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
          properties: ["oc": .organicCarbon], sites: sites)
        #expect(profiles.profiles.map(\.x).prefix(2) == [1, 2])
        #expect(profiles.profiles[2].x.isNaN)
        let rules = profiles.checks.cells.map { $0[1].text }
        #expect(
          rules == [
            "several rows in the sites file", "site without horizons", "no row in the sites file",
            "several coordinates", "coordinates missing",
          ])
        #expect(profiles.notes.contains { $0.contains("1 of its sites has no horizons") })
      }
    }
  }

  @Test func oneColumnOfCoordinatesIsNotEnough() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc,lon\na,0,10,3,1\n", to: folder + "/h.csv")
      let error = #expect(throws: SoilError.oneCoordinate("lon")) {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "lon",
          properties: ["oc": .organicCarbon])
      }
      #expect(error?.description.contains("Give both x: and y:") == true)
    }
  }

  @Test func missingCoordinatesAdviseASitesFile() throws {
    try TestFolder.with { folder in
      try TestFolder.write("id,top,bottom,oc\na,0,10,3\n", to: folder + "/h.csv")
      let error = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "easting",
          y: "northing", properties: ["oc": .organicCarbon])
      }
      #expect(error?.description.contains("sites: \"sites.csv\"") == true)
    }
  }

  @Test func emptyFilesThrow() throws {
    #expect(throws: SoilError.self) { try read("") }
    try TestFolder.with { folder in
      try TestFolder.write("", to: folder + "/h.csv")
      #expect(throws: TableError.self) {
        try SoilProfiles.read(
          folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
          properties: ["oc": .organicCarbon])
      }
    }
  }

  @Test func missingFileThrows() {
    #expect(throws: TableError.self) {
      try SoilProfiles.read(
        "/no/such.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["oc": .organicCarbon])
    }
  }

  @Test func propertiesAreNeededOnce() throws {
    #expect(throws: SoilError.noProperties) {
      try SoilProfiles.read(
        "h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y", properties: [:])
    }
    #expect(throws: SoilError.propertyTwice("organic carbon", columns: ["OC", "OM"])) {
      try SoilProfiles.read(
        "h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y",
        properties: ["OM": .organicMatter(.percent), "OC": .organicCarbon])
    }
  }

  @Test func unknownReferenceSystemThrows() {
    #expect(throws: GeodataError.self) {
      try SoilProfiles.read(
        "h.csv", profile: "id", top: "top", bottom: "bottom", x: "x", y: "y", crs: "EPSG:1",
        properties: ["oc": .organicCarbon])
    }
  }

  @Test func showsTableMapAndRepairs() throws {
    let profiles = try read("a,0,10,20,10,50\na,10,10,12,10,50\nb,0,25,8,11,51\n")
    let data = profiles.displayData
    let html = try #require(data.text(.html))
    #expect(html.contains("<svg"))
    #expect(html.contains("<table"))
    #expect(html.contains("zero thickness: 1, left out"))
    #expect(data.text(.plainText)?.contains("2 profiles with 2 horizons") == true)
  }
}
