import Soil
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
  }

  @Test func namesInTwoRowsAreNamed() throws {
    let error = #expect(throws: SoilError.self) {
      try read("id,depth,,oc\n,top,bottom,\na,0,10,20\n")
    }
    #expect(
      error?.description.contains("spread over the lines 1 and 2: write them into one") == true)
  }
}
