import Soil
import Tables
import TestFiles
import Testing

/// Tables with more than one row of headings.
@Suite struct HeadingRowsTests {
  private func read(
    _ text: String, top: String? = "top", bottom: String? = "bottom",
    depth: ClosedRange<Double>? = nil
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(text, to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: top, bottom: bottom, depth: depth,
        properties: ["oc": .organicCarbon])
    }
    return try #require(result)
  }

  @Test func rowsOfTextBeforeTheFirstHorizonAreLeftOut() throws {
    let profiles = try read(
      "id,top,bottom,oc\nprofile,upper depth,lower depth,organic carbon\n-,cm,cm,g/kg\n"
        + "text,number,number,number\na,0,10,20\na,10,30,9\n")
    #expect(profiles.ids == ["a"])
    #expect(
      TestProfiles.findings(profiles) == [
        " | row of no horizon | row 1, one more row of headings: profile, upper depth, lower depth, "
          + "organic carbon | left out",
        " | row of no horizon | row 2, units: -, cm, cm, g/kg | left out",
        " | row of no horizon | row 3, one more row of headings: text, number, number, number | left "
          + "out",
      ])
  }

  @Test func pointsWithoutDepthsMayHaveThemToo() throws {
    let profiles = try read(
      "id,oc\nprofile,organic carbon\na,20\nb,9\n", top: nil, bottom: nil, depth: 0...20)
    #expect(profiles.ids == ["a", "b"])
  }

  /// Text below the first horizon is a horizon with a mistake.
  @Test func textAfterTheFirstHorizonIsNoHeading() throws {
    let profiles = try read("id,top,bottom,oc\na,0,10,20\nb,zero,ten,9\n")
    #expect(profiles.ids == ["a", "b"])
    #expect(
      TestProfiles.findings(profiles).contains { $0.hasPrefix("b | not a number | top: zero") })
  }

  @Test func aTitleAboveIsNamed() throws {
    let error = #expect(throws: SoilError.self) {
      try read("Soil survey 2020,,,\n,,,\nid,top,bottom,oc\na,0,10,20\n")
    }
    #expect(error?.description.contains("Line 3 has it: take out the lines before") == true)
    #expect(error?.description.contains("or read it with headings: 3.") == true)
  }

  @Test func namesInTwoRowsAreNamed() throws {
    let error = #expect(throws: SoilError.self) {
      try read("id,depth,,oc\n,top,bottom,\na,0,10,20\n")
    }
    #expect(
      error?.description.contains("spread over the lines 1 and 2: write them into one") == true)
    #expect(error?.description.contains("read the file with headings: 2, which joins them") == true)
  }

  @Test func statedHeadingsGiveNamesAndUnits() throws {
    try TestFolder.with { folder in
      let path = folder + "/h.csv"
      try TestFolder.write(
        "id,depth,,oc\n,top,bottom,\n-,m,m,%\na,0,0.1,2\na,0.1,0.3,1\n", to: path)
      let profiles = try SoilProfiles.read(
        path, profile: "id", top: "depth top", bottom: "depth bottom",
        properties: ["oc": .organicCarbon(.percent)], headings: 3)
      #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 30]])
      #expect(TestProfiles.findings(profiles).isEmpty)
      let made = try SoilProfiles(
        horizons: Table.read(path, headings: 3), profile: "id", top: "depth top",
        bottom: "depth bottom", properties: ["oc": .organicCarbon])
      #expect(
        TestProfiles.findings(made).contains {
          $0.contains("the column “oc” says %, it was read as g/kg")
        })
      let error = #expect(throws: SoilError.self) {
        try SoilProfiles.read(
          path, profile: "id", top: "top", bottom: "depth bottom",
          properties: ["oc": .organicCarbon], headings: 3)
      }
      #expect(error?.description.contains("“depth top”") == true)
    }
  }

  @Test func publishedLayoutsMayHaveThemToo() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        "SOURCEID,LSQINT,UHDICM,LHDICM,ORCDRC,LONGDA94,LATGDA94\n-,-,cm,cm,g/kg,deg,deg\n"
          + "007,1,0,10,12,149.5,-30.2\n", to: folder + "/h.csv")
      let profiles = try SoilProfiles.open(folder + "/h.csv", headings: 2)
      #expect(profiles.ids == ["007"])
      #expect(TestProfiles.findings(profiles).isEmpty)
    }
  }

  /// A sheet as a laboratory sends it: names, units, then rows.
  @Test(arguments: ["xlsx", "ods"])
  func sheetsHaveThemToo(_ ending: String) throws {
    try TestFolder.with { folder in
      let path = folder + "/h." + ending
      try Table(
        columns: ["id", "top", "bottom", "oc"],
        rows: [
          [.text("-"), .text("cm"), .text("cm"), .text("g kg-1")],
          [.text("007"), .text("0"), .text("10"), .text("12.5")],
          [.text("007"), .text("10"), .text("30"), .text("<1")],
        ]
      ).save(path)
      let table = try Table.read(path, headings: 2)
      #expect(table.columns == ["id", "top", "bottom", "oc"])
      #expect(try table["bottom"].values == [.integer(10), .integer(30)])
      #expect(try table["oc"].unit == "g kg-1")
      let profiles = try SoilProfiles.read(
        path, profile: "id", top: "top", bottom: "bottom", properties: ["oc": .organicCarbon],
        headings: 2)
      #expect(profiles.ids == ["007"])
      #expect(profiles.censored.count == 1)
      #expect(!TestProfiles.findings(profiles).contains { $0.contains("unit in doubt") })
    }
  }

  @Test func featuresHaveOneName() throws {
    let error = #expect(throws: TableError.self) {
      try Table.read(TestProfiles.fixture("profiles.gpkg"), headings: 2)
    }
    #expect(error?.description.contains("have one name each, and headings: 2 was given") == true)
  }
}
