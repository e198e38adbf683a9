import Soil
import TestFiles
import Testing

/// Files with one row a profile and a column for each layer.
@Suite struct LayersAsColumnsTests {
  private let wide =
    "id,x,y,ph.0.10,ph.10.30,oc.0.30,note\na,10,50,6.5,7,1.2,-\nb,11,51,5.5,,2.4,-\n"

  private func read(
    _ layers: [SoilProperty: [String: ClosedRange<Double>]], _ text: String? = nil,
    depthUnit: DepthUnit = .centimetres
  ) throws -> SoilProfiles {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(text ?? wide, to: folder + "/w.csv")
      result = try SoilProfiles.read(
        folder + "/w.csv", profile: "id", layers: layers, x: "x", y: "y", depthUnit: depthUnit)
    }
    return try #require(result)
  }

  @Test func oneProperty() throws {
    try TestFolder.with { folder in
      try TestFolder.write(wide, to: folder + "/w.csv")
      let profiles = try SoilProfiles.read(
        folder + "/w.csv", profile: "id", layers: ["ph.0.10": 0...10, "ph.10.30": 10...30], of: .pH,
        x: "x", y: "y")
      #expect(profiles.ids == ["a", "b"])
      #expect(TestProfiles.spans(profiles) == [[0, 10], [10, 30]])
      #expect(profiles.profiles[0].horizons.map { $0.values[0] } == [6.5, 7])
      #expect(profiles.profiles[1].horizons.map { $0.values[0].isNaN } == [false, true])
      #expect(profiles.profiles.map(\.y) == [50, 51] && profiles.checks.count == 0)
      #expect(profiles.notes.contains("columns that were not read: oc.0.30, note"))
    }
  }

  @Test func propertiesMayHaveOtherLayers() throws {
    let profiles = try read([
      .pH: ["ph.0.10": 0...10, "ph.10.30": 10...30], .organicCarbon(.percent): ["oc.0.30": 0...30],
    ])
    #expect(profiles.properties.map(\.name) == ["organic carbon", "pH"])
    #expect(TestProfiles.spans(profiles) == [[0, 10], [0, 30], [10, 30]])
    #expect(profiles.checks.count == 0)
    let carbon = try profiles.harmonized(
      .organicCarbon, to: DepthScheme([0, 30]), by: .thicknessWeighted)
    #expect(try carbon.values("0-30 cm") == [12, 24])
    let pH = try profiles.harmonized(.pH, to: DepthScheme([0, 30]), by: .thicknessWeighted)
    // (10 × 6.5 + 20 × 7) / 30
    #expect(abs(try pH.values("0-30 cm")[0] - 205.0 / 30) < 1e-12)
  }

  @Test func depthsAreInTheirUnit() throws {
    let profiles = try read([.pH: ["ph.0.10": 0...0.1]], depthUnit: .metres)
    #expect(TestProfiles.spans(profiles) == [[0, 10]])
  }

  @Test func mistakesThrow() throws {
    #expect(throws: SoilError.columnTwice("ph.0.10", properties: ["organic carbon", "pH"])) {
      try read([.pH: ["ph.0.10": 0...10], .organicCarbon: ["ph.0.10": 0...10]])
    }
    #expect(throws: SoilError.propertyTwice("pH", columns: ["ph.0.10", "ph.10.30"])) {
      try read([.pH: ["ph.0.10": 0...10, "ph.10.30": 0...10]])
    }
    #expect(throws: SoilError.depthInterval(top: 10, bottom: 10)) {
      try read([.pH: ["ph.0.10": 10...10]])
    }
    #expect(throws: SoilError.noProperties) { try read([:]) }
    let error = #expect(throws: SoilError.self) { try read([.pH: ["ph.0.1": 0...10]]) }
    #expect(error?.description.contains("Did you mean “ph.0.10”") == true)
  }
}
