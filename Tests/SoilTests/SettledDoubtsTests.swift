import Soil
import TestFiles
import Testing

/// A doubt is raised once: who has answered it is not asked again.
@Suite struct SettledDoubtsTests {
  private func read(
    _ rows: String, header: String = "id,top,bottom,oc",
    properties: [String: SoilProperty] = ["oc": .organicCarbon], depthUnit: DepthUnit? = nil,
    missing: [String] = [], repairs: ProfileRepairs = .standard, horizonName: String? = nil
  ) throws -> [String] {
    var result: SoilProfiles?
    try TestFolder.with { folder in
      try TestFolder.write(header + "\n" + rows, to: folder + "/h.csv")
      result = try SoilProfiles.read(
        folder + "/h.csv", profile: "id", top: "top", bottom: "bottom", properties: properties,
        depthUnit: depthUnit, repairs: repairs, missing: missing, horizonName: horizonName)
    }
    return TestProfiles.findings(try #require(result))
  }

  /// Horizons of 4 and 11 cm in metres: read in metres, as the doubt advises, they are shallow too.
  private let metres = (0..<12).map {
    "p\($0),0,0.04,\(10 + $0)\np\($0),0.04,0.15,\(8 + $0)\n"
  }.joined()

  @Test func theUnitOfDepthsIsDoubtedOnce() throws {
    #expect(try read(metres).first?.contains("depthUnit: .metres") == true)
    #expect(try read(metres, depthUnit: .metres) == [])
    #expect(try read(metres, depthUnit: .centimetres) == [])
    #expect(try read(metres, repairs: ProfileRepairs(confirmed: [.depthUnit])) == [])
  }

  @Test func codesAreDoubtedOnce() throws {
    let rows = (0..<8).map { "p\($0),0,10,\(10 + $0)\n" }.joined() + "q,0,10,9999\n"
    let iron = ["oc": SoilProperty.other("iron")]
    #expect(try read(rows, properties: iron).contains { $0.contains("missing: [\"9999\"]") })
    #expect(try read(rows, properties: iron, missing: ["9999"]) == [])
    let sure = ProfileRepairs(confirmed: [.missingCodes(.other("iron"))])
    #expect(try read(rows, properties: iron, repairs: sure) == [])
    let other = ProfileRepairs(confirmed: [.missingCodes(.organicCarbon)])
    #expect(try read(rows, properties: iron, repairs: other).count == 1)
  }

  @Test func unitsAreDoubtedOnce() throws {
    let rows = (0..<8).map { "p\($0),0,10,\(0.8 + 0.2 * Double($0))\n" }.joined()
    #expect(try read(rows).first?.contains("if it were %") == true)
    #expect(try read(rows, properties: ["oc": .organicCarbon(.percent)]) == [])
    let sure = ProfileRepairs(confirmed: [.unit(.organicCarbon(.percent))])
    #expect(try read(rows, repairs: sure) == [])
  }

  @Test func texturesOfOneAreDoubtedOnce() throws {
    let rows = "a,0,10,0.01,0.03,0.96\nb,0,10,0.01,0.05,0.94\n"
    let parts: [String: SoilProperty] = ["c": .clay, "u": .silt, "s": .sand]
    let header = "id,top,bottom,c,u,s"
    #expect(try read(rows, header: header, properties: parts).count == 1)
    let sure = ProfileRepairs(confirmed: [.unit(.clay), .unit(.silt), .unit(.sand)])
    #expect(try read(rows, header: header, properties: parts, repairs: sure) == [])
  }

  @Test func organicHorizonsAreDoubtedOnce() throws {
    let rows = "a,OL,0,8,180\na,A,8,15,90\n"
    func findings(_ rule: OrganicHorizonRule) throws -> [String] {
      try read(
        rows, header: "id,name,top,bottom,oc", repairs: ProfileRepairs(organicHorizons: rule),
        horizonName: "name")
    }
    #expect(try findings(.report).count == 1)
    #expect(try findings(.keep) == [])
    #expect(try !findings(.asLitter).contains { $0.contains("takes such for litter") })
  }

  @Test func commasAreDoubtedOnce() throws {
    let rows = "a,0,10,\"1,320\"\na,10,20,950.5\n"
    let iron = ["oc": SoilProperty.other("iron")]
    #expect(try read(rows, properties: iron).count == 1)
    let sure = ProfileRepairs(confirmed: [.commas(.other("iron"))])
    #expect(try read(rows, properties: iron, repairs: sure) == [])
  }

  @Test func placesOutsideOfTheAreaAreDoubtedOnce() throws {
    let rows = "a,0,10,20,500000,5400000\nb,0,10,20,2200000,5400000\n"
    #expect(try TestProfiles.read(rows, crs: "EPSG:32633").checks.count == 1)
    let sure = ProfileRepairs(confirmed: [.area])
    #expect(try TestProfiles.read(rows, crs: "EPSG:32633", repairs: sure).checks.count == 0)
  }
}
