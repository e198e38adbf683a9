import Soil
import Testing

@Suite struct SoilProfilesMergedTests {
  private func carbon(_ rows: String, crs: String = "EPSG:4326") throws -> SoilProfiles {
    try TestProfiles.read(rows, crs: crs, repairs: ProfileRepairs(censored: .limit))
  }

  private func density(_ rows: String) throws -> SoilProfiles {
    try TestProfiles.read(
      rows, header: "id,top,bottom,bd,x,y", properties: ["bd": .bulkDensity],
      repairs: ProfileRepairs(censored: .limit))
  }

  private func values(_ profiles: SoilProfiles, _ index: Int) -> [[String]] {
    profiles.profiles[index].horizons.map { horizon in
      horizon.values.map { $0.isNaN ? "-" : "\($0)" }
    }
  }

  @Test func horizonsAreMatchedByProfileAndDepth() throws {
    let merged = try carbon("a,0,10,20,1,1\na,10,30,9,1,1\nb,0,20,5,,\n").merged(
      with: density("b,0,20,1.5,2,2\na,10,30,1.4,1,1\na,30,50,1.6,1,1\nc,0,5,1.1,3,3\n"))
    #expect(merged.ids == ["a", "b", "c"])
    #expect(merged.properties.map(\.name) == ["organic carbon", "bulk density"])
    #expect(values(merged, 0) == [["20.0", "-"], ["9.0", "1.4"], ["-", "1.6"]])
    #expect(values(merged, 1) == [["5.0", "1.5"]])
    #expect(values(merged, 2) == [["-", "1.1"]])
    #expect(merged.profiles[1].x == 2)
    #expect(merged.notes.last?.hasPrefix("2 profiles and 2 horizons") == true)
    #expect(try merged.carbonStocks(to: DepthScheme([0, 20]), coverage: 0.5).ids == ["a", "b"])
  }

  @Test func limitsStayWithTheirProperty() throws {
    let merged = try carbon("a,0,10,< 2,1,1\na,10,20,5,1,1\n").merged(
      with: density("a,0,10,1.3,1,1\na,10,20,< 1,1,1\n"))
    #expect(
      merged.censored.cells.map { $0[3].text } == ["organic carbon (g/kg)", "bulk density (g/cm³)"])
    #expect(merged.replacingCensored(by: .zero).profiles[0].horizons[1].values == [5, 0])
  }

  @Test func theSamePropertyTwiceThrows() throws {
    let profiles = try carbon("a,0,10,20,1,1\n")
    let error = #expect(throws: SoilError.self) { try profiles.merged(with: profiles) }
    #expect(error?.description.contains("both have organic carbon. Add the profiles") == true)
  }

  @Test func otherCoordinatesAreAFinding() throws {
    let merged = try carbon("a,0,10,20,1,1\nb,0,10,20,2,2\n").merged(
      with: density("a,0,10,1.3,1,1\nb,0,10,1.3,2.0005,2\n"))
    #expect(
      TestProfiles.findings(merged) == [
        "b | several coordinates | 2.0005, 2.0 | the first ones kept"
      ])
    #expect(merged.notes.contains("several coordinates: 1, the first ones kept"))
    #expect(merged.profiles[1].x == 2)
  }

  @Test(arguments: [
    (DistantPlaceRule.leaveOut, ["a"], "profile left out"),
    (.separate, ["a", "b", "b (2)"], "2 profiles made of it"),
    (.keepFirst, ["a", "b"], "the first ones kept"),
  ])
  func profilesFarApartAreNotMatched(
    _ rule: DistantPlaceRule, _ ids: [String], _ repair: String
  ) throws {
    let first = try TestProfiles.read(
      "a,0,10,20,1,1\nb,0,10,20,2,2\n", repairs: ProfileRepairs(distantPlaces: rule))
    let merged = try first.merged(with: density("a,0,10,1.3,1,1\nb,0,10,1.3,2.5,2\n"))
    #expect(merged.ids == ids)
    #expect(merged.checks.cells.map { $0[3].text.hasPrefix(repair) } == [true])
  }

  @Test func aSecondSurveyIsAppended() throws {
    let both = try carbon("a,0,10,20,1,1\n").appending(
      TestProfiles.read(
        "7,0,10,1.3,< 2,3,3\n", header: "id,top,bottom,bd,oc,x,y",
        properties: ["bd": .bulkDensity, "oc": .organicCarbon],
        repairs: ProfileRepairs(censored: .limit)))
    #expect(both.ids == ["a", "7"])
    #expect(both.properties.map(\.name) == ["organic carbon", "bulk density"])
    #expect(values(both, 0) == [["20.0", "-"]])
    #expect(values(both, 1) == [["2.0", "1.3"]])
    #expect(both.censored.cells.map { $0[0].text } == ["7"])
    #expect(both.notes.last == "1 profile of “horizons.csv” and 1 of “horizons.csv”")
  }

  @Test func identifiersOfBothSurveysNeedAPrefix() throws {
    let first = try carbon("1,0,10,20,1,1\n")
    let second = try carbon("1,0,10,< 2,3,3\n2,0,10,5,3,4\n")
    let error = #expect(throws: SoilError.self) { try first.appending(second) }
    #expect(error?.description.contains("1 identifier in common: 1. Where") == true)
    let both = try first.appending(second, prefix: "B-")
    #expect(both.ids == ["1", "B-1", "B-2"])
    #expect(TestProfiles.findings(both).map { $0.prefix(3) } == ["B-1"])
  }

  @Test func otherUnitsOfAPropertyAreRefused() throws {
    func iron(_ id: String, _ unit: String) throws -> SoilProfiles {
      try TestProfiles.read(
        "\(id),0,10,20,1,1\n", properties: ["oc": .other("iron", unit: unit)])
    }
    let error = #expect(throws: SoilError.self) {
      try iron("a", "g/kg").appending(iron("b", "%"))
    }
    #expect(error?.description.hasPrefix("iron is kept in “g/kg” by the one and in “%”") == true)
  }

  @Test func otherReferenceSystemsThrow() throws {
    let error = #expect(throws: SoilError.self) {
      try carbon("a,0,10,20,500000,5400000\n", crs: "EPSG:32633")
        .merged(with: density("a,0,10,1.3,1,1\n"))
    }
    #expect(error?.description.contains("EPSG:32633") == true)
  }
}
