import Display
import Figures
import Soil
import Testing

/// Pictures of one profile.
@Suite struct ProfilePlotTests {
  /// The first profile has no organic carbon, the second has, the third has nothing.
  private func profiles() throws -> SoilProfiles {
    try TestProfiles.read(
      "a,0,10,,20,1,1\na,10,30,,25,1,1\nb,0,10,12,15,1,1\nc,0,10,,,1,1\n",
      header: "id,top,bottom,oc,clay,x,y", properties: ["oc": .organicCarbon, "clay": .clay])
  }

  @Test func thePropertyWithValuesIsShown() throws {
    let profiles = try profiles()
    #expect(try profiles.plot("a").svg.contains("clay (%)"))
    #expect(try profiles.plot("b").svg.contains("organic carbon (g/kg)"))
    #expect(try profiles.plot("b", property: .clay).svg.contains("clay (%)"))
  }

  @Test func aNumberNamesTheSameProfile() throws {
    let profiles = try profiles()
    #expect(try profiles.plot(0, property: .clay).svg == profiles.plot("a", property: .clay).svg)
  }

  @Test func layersAreDrawnBesideTheSpline() throws {
    let profiles = try profiles()
    let plain = try profiles.plot("a").svg
    let svg = try profiles.plot("a", layers: .globalSoilMap).svg
    #expect(svg.contains("layers") && !plain.contains(">layers<"))
    #expect(plain.contains("spline") && plain.contains("measured"))
  }

  @Test func whatCannotBeDrawnSaysWhatCan() throws {
    let profiles = try profiles()
    let cases: [(String, () throws -> Figure)] = [
      (
        "The profile “a” has no value of organic carbon. It has values of clay; name one with "
          + "property:, for example property: .clay.",
        { try profiles.plot("a", property: .organicCarbon) }
      ),
      (
        "The profile “c” has no value of organic carbon. It has none of any property.",
        { try profiles.plot(2) }
      ),
      (
        "The profiles have no pH; they have clay, organic carbon.",
        { try profiles.plot("a", property: .pH) }
      ),
      (
        "There is no profile number 3: the 3 profiles are counted from 0 to 2. A profile is also "
          + "named by its identifier, as a text.",
        { try profiles.plot(3) }
      ),
    ]
    for (expected, body) in cases {
      let error = #expect(throws: SoilError.self) { try body() }
      #expect(error?.description == expected)
    }
  }
}
