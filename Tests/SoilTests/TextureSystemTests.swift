import Display
import Soil
import Testing

@Suite struct TextureSystemTests {
  @Test(arguments: TextureSystem.all) func classesFillTheTriangle(_ system: TextureSystem) {
    let area = system.classes.reduce(0) { $0 + $1.area }
    #expect(abs(area - 5_000) < 0.01)
    #expect(Set(system.classes.map(\.abbreviation)).count == system.classes.count)
  }

  /// The rules of the Soil Survey Manual as the calculator of the NRCS words them, on every whole per
  /// cent and so on the limits too.
  @Test func everyWholePerCentHasTheClassOfTheSoilSurveyManual() throws {
    for clay in 0...100 {
      for silt in 0...(100 - clay) {
        let sand = 100 - clay - silt
        // The end of the limit between the two, where clay is the finer one.
        if clay == 60, silt == 40 { continue }
        let found = try TextureSystem.usda.texture(
          sand: Double(sand), silt: Double(silt), clay: Double(clay))
        #expect(found.name == Self.rule(sand, silt, clay), "\(sand) \(silt) \(clay)")
      }
    }
  }

  private static func rule(_ sand: Int, _ silt: Int, _ clay: Int) -> String {
    if 2 * silt + 3 * clay < 30 { return "sand" }
    if silt + 2 * clay < 30 { return "loamy sand" }
    if clay >= 7, clay < 20, sand > 52 { return "sandy loam" }
    if clay < 7, silt < 50 { return "sandy loam" }
    if clay >= 7, clay < 27, silt >= 28, silt < 50, sand <= 52 { return "loam" }
    if silt >= 80, clay < 12 { return "silt" }
    if silt >= 50, clay < 27 { return "silt loam" }
    if clay >= 20, clay < 35, silt < 28, sand > 45 { return "sandy clay loam" }
    if clay >= 27, clay < 40, sand > 20, sand <= 45 { return "clay loam" }
    if clay >= 27, clay < 40, sand <= 20 { return "silty clay loam" }
    if clay >= 35, sand > 45 { return "sandy clay" }
    if clay >= 40, silt >= 40 { return "silty clay" }
    return "clay"
  }

  struct Case: Sendable {
    let system: TextureSystem
    let sand: Double
    let silt: Double
    let clay: Double
    let abbreviation: String
  }

  /// Expected classes: tables of ranges of clay and silt in Bodenkundliche Kartieranleitung (2005),
  /// Technical Information Note 037 of Natural England (2008), Jamagne (1967) and Baize & Jabiol (1995).
  @Test(arguments: [
    Case(system: .germany, sand: 95, silt: 4, clay: 1, abbreviation: "Ss"),
    Case(system: .germany, sand: 43, silt: 45, clay: 12, abbreviation: "Slu"),
    Case(system: .germany, sand: 25, silt: 45, clay: 30, abbreviation: "Lt2"),
    Case(system: .germany, sand: 10, silt: 76, clay: 14, abbreviation: "Ut3"),
    Case(system: .germany, sand: 10, silt: 10, clay: 80, abbreviation: "Tt"),
    Case(system: .germany, sand: 60, silt: 30, clay: 10, abbreviation: "Sl3"),
    Case(system: .englandAndWales, sand: 30, silt: 55, clay: 15, abbreviation: "SZL"),
    Case(system: .englandAndWales, sand: 30, silt: 45, clay: 25, abbreviation: "CL"),
    Case(system: .englandAndWales, sand: 10, silt: 80, clay: 10, abbreviation: "ZL"),
    Case(system: .englandAndWales, sand: 10, silt: 30, clay: 60, abbreviation: "C"),
    Case(system: .aisne, sand: 5, silt: 80, clay: 15, abbreviation: "LM"),
    Case(system: .aisne, sand: 95, silt: 3, clay: 2, abbreviation: "S"),
    Case(system: .geppa, sand: 10, silt: 20, clay: 70, abbreviation: "AA"),
    Case(system: .geppa, sand: 0, silt: 100, clay: 0, abbreviation: "LL"),
    Case(system: .europeanSoilMap, sand: 70, silt: 20, clay: 10, abbreviation: "C"),
    Case(system: .europeanSoilMap, sand: 10, silt: 70, clay: 20, abbreviation: "MF"),
    Case(system: .wrb, sand: 40, silt: 40, clay: 20, abbreviation: "L"),
  ]) func rangesOfPublishedTablesHold(_ example: Case) throws {
    let found = try example.system.texture(
      sand: example.sand, silt: example.silt, clay: example.clay)
    #expect(found.abbreviation == example.abbreviation)
  }

  @Test(arguments: TextureSystem.all) func cornersOfTheTriangleHaveAClass(
    _ system: TextureSystem
  ) throws {
    for (sand, silt, clay) in [(100.0, 0.0, 0.0), (0, 100, 0), (0, 0, 100), (0, 50, 50)] {
      let found = try system.texture(sand: sand, silt: silt, clay: clay)
      #expect(system.classes.contains(found))
    }
  }

  @Test func sumsNearAHundredAreBroughtToIt() throws {
    #expect(try TextureSystem.usda.texture(sand: 42, silt: 42, clay: 20).name == "loam")
    #expect(throws: RangeError.self) {
      try TextureSystem.usda.texture(sand: 0.4, silt: 0.4, clay: 0.2)
    }
    #expect(throws: RangeError.self) {
      try TextureSystem.usda.texture(sand: -5, silt: 50, clay: 55)
    }
    #expect(throws: RangeError.self) {
      try TextureSystem.usda.texture(sand: .nan, silt: 50, clay: 50)
    }
  }

  private func profiles(_ rows: String, header: String) throws -> SoilProfiles {
    let all: [String: SoilProperty] = ["sand": .sand, "silt": .silt, "clay": .clay]
    return try TestProfiles.read(
      rows, header: header, properties: all.filter { header.contains($0.key) })
  }

  @Test func missingFractionsAreWhatTheOthersLeave() throws {
    let table = try profiles(
      "a,0,10,40,20,1,1\na,10,20,,20,1,1\na,20,30,80,40,1,1\n",
      header: "id,top,bottom,sand,clay,x,y"
    ).textureClasses()
    #expect(table.cells.map { $0[6].text } == ["loam", "", ""])
    #expect(table.cells[0][4].text == "40")
  }

  @Test func classesBecomeAColumnOfHorizons() throws {
    let soil = try profiles(
      "a,0,10,40,40,20,1,1\na,10,20,10,10,10,1,1\n", header: "id,top,bottom,sand,silt,clay,x,y"
    ).addingTextureClasses(.wrb)
    #expect(try soil.horizonEntries("texture class") == ["loam", ""])
    #expect(
      TestProfiles.findings(soil).last
        == "a | texture does not add up | sand 10 %, silt 10 %, clay 10 % at 10-20 cm | "
        + "no texture: expected is 95 to 105 % together")
  }

  @Test func oneFractionIsNoTexture() throws {
    let soil = try profiles("a,0,10,40,1,1\n", header: "id,top,bottom,clay,x,y")
    #expect(throws: SoilError.self) { try soil.textureClasses() }
  }
}
