import Display
import Soil
import Testing

@Suite struct WaterRetentionTests {
  /// Expected values: Saxton & Rawls (2006), table 3, in per cent of the volume, for 2.5 % organic
  /// matter.
  @Test(arguments: [
    (88.0, 5.0, [5, 10, 46]), (80, 5, [5, 12, 46]), (65, 10, [8, 18, 45]), (40, 20, [14, 28, 46]),
    (20, 15, [11, 31, 48]), (10, 5, [6, 30, 48]), (60, 25, [17, 27, 43]), (30, 35, [22, 36, 48]),
    (10, 35, [22, 38, 51]), (10, 45, [27, 41, 52]), (50, 40, [25, 36, 44]), (25, 50, [30, 42, 50]),
  ]) func waterIsThatOfThePublishedTable(_ sand: Double, _ clay: Double, _ expected: [Int]) throws {
    let water = try WaterRetention(saxtonRawls: sand, clay: clay, organicMatter: 2.5)
    #expect(
      [water.wiltingPoint, water.fieldCapacity, water.saturation].map { Int($0.rounded()) }
        == expected)
  }

  @Test func impossibleInputIsRefused() {
    #expect(throws: RangeError.self) {
      try WaterRetention(saxtonRawls: 40, clay: 20, organicMatter: .nan)
    }
    #expect(throws: RangeError.self) {
      try WaterRetention(saxtonRawls: 80, clay: 50, organicMatter: 2)
    }
    #expect(throws: RangeError.self) {
      try WaterRetention(saxtonRawls: 10, clay: 80, organicMatter: 60)
    }
  }

  @Test func horizonsOutsideOfTheRangeAreListed() throws {
    // 14.5 g/kg organic carbon are 2.5 % organic matter.
    let soil = try TestProfiles.read(
      "a,0,10,14.501160092807424,40,20,1,1\na,10,20,20,10,70,1,1\na,20,30,,40,20,1,1\n",
      header: "id,top,bottom,oc,sand,clay,x,y",
      properties: ["oc": .organicCarbon, "sand": .sand, "clay": .clay]
    ).estimatingWaterRetention()
    #expect(
      soil.properties.suffix(4).map(\.name)
        == ["wilting point", "field capacity", "saturation", "available water"])
    let values = soil.profiles[0].horizons.map { Array($0.values.suffix(4)) }
    #expect(abs(values[0][0] - 13.70) < 0.01 && abs(values[0][3] - 14.26) < 0.01)
    #expect(values[2].allSatisfy { $0.isNaN })
    #expect(
      TestProfiles.findings(soil) == [
        "a | outside of the formula's range | clay 70 %, organic matter 3.448 % at 10-20 cm | "
          + "estimated all the same; the formulas are for up to 60 % clay and 8 % organic matter"
      ])
    #expect(throws: SoilError.self) { try soil.estimatingWaterRetention() }
  }
}
