import Soil
import TestFiles
import Testing

/// Profiles of which no place is known.
@Suite struct WithoutPlacesTests {
  private func read() throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(
        "id,top,bottom,oc\na,0,10,20\na,10,30,8\nb,0,30,9\nb,20,40,5\n", to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom",
        properties: ["oc": .organicCarbon])
    }
    return try #require(result)
  }

  /// The mean of 0-30 cm by thickness: (10 × 20 + 20 × 8) / 30.
  @Test func theyAreCheckedAndHarmonized() throws {
    let profiles = try read()
    #expect(TestProfiles.findings(profiles).map { $0.hasPrefix("b | overlap") } == [true])
    let layers = try profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 30]), by: .thicknessWeighted)
    #expect(layers.ids == ["a"])
    #expect(abs(try layers.values("0-30 cm")[0] - 12) < 1e-12)
    #expect(profiles.description.contains("without coordinates"))
    #expect(
      profiles.notes.contains { $0.hasPrefix("the profiles have no places; before they are") })
  }

  @Test func mapsSayWhatToDo() throws {
    let error = #expect(throws: SoilError.self) { try read().plot() }
    #expect(error?.description.contains("x: and y:") == true)
    #expect(error?.description.contains("sites:") == true)
  }

  @Test func tablesWithoutPlacesAreSaved() throws {
    try TestFolder.with { folder in
      try read().save(folder + "/p.csv")
      let again = try SoilProfiles.read(
        folder + "/p.csv", profile: "profile", top: "top", bottom: "bottom",
        properties: ["organic carbon (g/kg)": .organicCarbon])
      #expect(again.ids == ["a", "b"] && again.horizonCount == 4)
    }
  }
}
