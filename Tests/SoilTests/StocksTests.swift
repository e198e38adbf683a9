import Display
import Geodata
import Soil
import Testing

@Suite struct StocksTests {
  private func profiles(
    _ rows: String, header: String = "id,top,bottom,oc,bd,cf,x,y"
  ) throws -> SoilProfiles {
    let all: [String: SoilProperty] = [
      "oc": .organicCarbon, "bd": .bulkDensity, "cf": .coarseFragments, "clay": .clay,
      "silt": .silt,
    ]
    return try TestProfiles.read(
      rows, header: header, properties: all.filter { header.contains($0.key) })
  }

  /// Expected values: by hand. 20 g/kg × 1.3 g/cm³ × 0.9 = 23.4 kg/m³, over 0.1 m 2.34 kg/m²;
  /// 10 × 1.5 × 1 = 15 kg/m³, over 0.2 m 3 kg/m².
  @Test func stocksAreProductsOverThickness() throws {
    let stocks = try profiles("a,0,10,20,1.3,10,1,1\na,10,30,10,1.5,0,1,1\n")
      .carbonStocks(to: DepthScheme([0, 10, 30]), by: .thicknessWeighted)
    #expect(abs(try stocks.values("0-10 cm")[0] - 2.34) < 1e-12)
    #expect(abs(try stocks.values("10-30 cm")[0] - 3) < 1e-12)
    #expect(stocks.property.description == "organic carbon stock (kg/m²)")
    #expect(stocks.checks.count == 0)
  }

  @Test func stocksOfLayersAddUp() throws {
    let soil = try profiles("a,0,10,20,1.3,10,1,1\na,10,40,10,1.5,0,1,1\na,40,60,4,1.6,0,1,1\n")
    let parts = try soil.carbonStocks(to: DepthScheme([0, 15, 30, 60]))
    let whole = try soil.carbonStocks(to: DepthScheme([0, 60]))
    let sum = try parts.layerNames.reduce(0) { $0 + (try parts.values($1)[0]) }
    #expect(abs(sum - (try whole.values("0-60 cm")[0])) < 1e-9)
  }

  @Test func missingCoarseFragmentsCountAsChosen() throws {
    let soil = try profiles("a,0,10,20,1.3,,1,1\n")
    let scheme = try DepthScheme([0, 10])
    #expect(abs(try soil.carbonStocks(to: scheme).values("0-10 cm")[0] - 2.6) < 1e-12)
    let half = try soil.carbonStocks(to: scheme, coarseFragmentsWhereMissing: 50)
    #expect(abs(try half.values("0-10 cm")[0] - 1.3) < 1e-12)
    #expect(throws: SoilError.self) {
      try soil.carbonStocks(to: scheme, coarseFragmentsWhereMissing: nil)
    }
    #expect(throws: RangeError.self) {
      try soil.carbonStocks(to: scheme, coarseFragmentsWhereMissing: 120)
    }
  }

  @Test func supposedCoarseFragmentsAreListed() throws {
    let scheme = try DepthScheme([0, 30])
    let some = try profiles("a,0,10,20,1.3,,1,1\na,10,30,10,1.5,5,1,1\nb,0,30,9,1.5,5,1,1\n")
    #expect(
      try some.carbonStocks(to: scheme).checks.cells.map { $0.map(\.text) } == [
        ["a", "coarse fragments missing", "1 of 2 horizons", "counted as 0 %"]
      ])
    let none = try profiles("a,0,30,20,1.3,1,1\n", header: "id,top,bottom,oc,bd,x,y")
    #expect(
      try none.carbonStocks(to: scheme, coarseFragmentsWhereMissing: 5).checks.cells
        .map { $0.map(\.text) } == [
          ["", "coarse fragments missing", "all horizons", "counted as 5 %"]
        ])
  }

  @Test func layersCoveredInPartAreLeftOutOrSaid() throws {
    let soil = try profiles("a,0,10,20,1.3,0,1,1\n")
    let scheme = try DepthScheme([0, 10, 20])
    let whole = try soil.carbonStocks(to: DepthScheme([0, 8, 16]), coverage: 0.2)
    #expect(abs(try whole.values("8-16 cm")[0] - 20 * 1.3 * 0.08) < 1e-12)
    #expect(whole.checks.cells.map { $0[1].text } == ["covered in part"])
    #expect(whole.checks.cells[0][2].text == "25 % of 8-16 cm")
    let strict = try soil.carbonStocks(to: DepthScheme([0, 8, 16]))
    #expect(try strict.values("8-16 cm")[0].isNaN)
    #expect(strict.checks.cells.map { $0[1].text } == ["covered too little"])
    #expect(try soil.carbonStocks(to: scheme).checks.count == 0)
  }

  @Test func horizonsWithoutBulkDensityAreListed() throws {
    let stocks = try profiles("a,0,10,20,1.3,0,1,1\na,10,30,10,,0,1,1\n")
      .carbonStocks(to: DepthScheme([0, 10, 30]))
    #expect(
      stocks.checks.cells.map { $0.map(\.text) } == [
        ["a", "bulk density missing", "10-30 cm", "horizon left out"]
      ])
  }

  @Test func withoutBulkDensityThereAreNoStocks() throws {
    let soil = try profiles("a,0,10,20,1,1\n", header: "id,top,bottom,oc,x,y")
    #expect(throws: SoilError.unknownProperty("bulk density", available: ["organic carbon"])) {
      try soil.carbonStocks()
    }
  }

  /// Expected values: the formulas by hand (Python 3) for 20 g/kg, 30 % clay and 40 % silt.
  @Test(arguments: [
    (PedotransferFunction.saini, 1.41312), (.drew, 1.331074411319031),
    (.adams, 1.3697819850391981), (.alexander, 1.2244222227890866),
    (.honeysettRatkowsky, 1.3232610232936286), (.grigal, 1.4341433023257721),
    (.manriqueJones, 1.2102800871653556), (.kaur, 0.9611738318013888),
    (.hollisCultivatedTopsoils, 1.2900110468118322),
    (.hollisMineralHorizons, 1.1820369063342788),
    (.hollisOrganicHorizons, 1.2595305091761775), (.abdelbaki, 1.3646168091635764),
  ])
  func formulasGiveTheirValues(_ function: PedotransferFunction, _ expected: Double) {
    let density = function.bulkDensity(organicCarbon: 20, clay: 30, silt: 40)
    #expect(abs(density - expected) < 1e-9, "\(function): \(density)")
  }

  @Test(arguments: PedotransferFunction.allCases)
  func formulasAreCited(_ function: PedotransferFunction) {
    let author = function.description.prefix { $0.isLetter }
    #expect(function.citation.hasPrefix(author))
  }

  @Test func formulasSayNothingBeyondTheirRange() {
    #expect(PedotransferFunction.saini.bulkDensity(organicCarbon: 500).isNaN)
    #expect(PedotransferFunction.kaur.bulkDensity(organicCarbon: 20).isNaN)
    #expect(PedotransferFunction.grigal.bulkDensity(organicCarbon: -1).isNaN)
    #expect(PedotransferFunction.grigal.bulkDensity(organicCarbon: .nan).isNaN)
    #expect(PedotransferFunction.grigal.bulkDensity(organicCarbon: 500) > 0.6)
  }

  @Test func missingBulkDensityIsEstimatedAndSaid() throws {
    let soil = try profiles("a,0,10,20,1.45,0,1,1\na,10,30,10,,0,1,1\na,30,50,,,0,1,1\n")
    let filled = try soil.estimatingBulkDensity(by: .manriqueJones)
    let column = try #require(filled.properties.firstIndex { $0.name == "bulk density" })
    let values = filled.profiles[0].horizons.map { $0.values[column] }
    #expect(values[0] == 1.45)
    #expect(abs(values[1] - 1.342) < 1e-12)
    #expect(values[2].isNaN)
    #expect(
      TestProfiles.findings(filled) == [
        "a | bulk density missing | 1 of 3 horizons | estimated by Manrique & Jones (1991)"
      ])
    #expect(filled.notes.last?.contains("1 horizon was estimated by Manrique") == true)
  }

  @Test func estimatesOutsideOfTheRangeAreListed() throws {
    let soil = try profiles("a,0,10,150,1,1\na,10,20,20,1,1\n", header: "id,top,bottom,oc,x,y")
    let mineral = try soil.estimatingBulkDensity(by: .manriqueJones)
    #expect(
      TestProfiles.findings(mineral) == [
        "a | bulk density missing | 2 of 2 horizons | estimated by Manrique & Jones (1991)",
        "a | outside of the formula's range | organic carbon 150 g/kg | estimated all the same; "
          + "Manrique & Jones (1991) is for 0 to 120 g/kg",
      ])
    let forest = try soil.estimatingBulkDensity(by: .adams)
    #expect(
      TestProfiles.findings(forest) == [
        "a | bulk density missing | 2 of 2 horizons | estimated by Adams (1973)"
      ])
  }

  @Test func fractionsThatAreMissingAreWhatTheOthersLeave() throws {
    let soil = try TestProfiles.read(
      "a,0,10,20,30,30,1,1\n", header: "id,top,bottom,oc,sand,clay,x,y",
      properties: ["oc": .organicCarbon, "sand": .sand, "clay": .clay])
    let kaur = try soil.estimatingBulkDensity(by: .kaur)
    #expect(abs((kaur.profiles[0].horizons[0].values.last ?? 0) - 0.9611738318013888) < 1e-9)
  }

  @Test func bulkDensityIsAddedWhereThereIsNone() throws {
    let soil = try profiles("a,0,10,20,1,1\n", header: "id,top,bottom,oc,x,y")
    let filled = try soil.estimatingBulkDensity(by: .alexander)
    #expect(filled.properties.map(\.name) == ["organic carbon", "bulk density"])
    #expect(try filled.carbonStocks(to: DepthScheme([0, 10])).count == 1)
    #expect(throws: SoilError.self) { try soil.estimatingBulkDensity(by: .kaur) }
  }

  /// Bulk density of 10-30 cm: (1.3 × 10 + 1.5 × 10) / 20 = 1.4 g/cm³; 8 g/kg × 1.4 × 0.2 m is
  /// 2.24 kg/m², by hand.
  private let otherDepths =
    "a,0,10,12,1.2,1,1\na,10,30,8,,1,1\na,10,20,,1.3,1,1\na,20,30,,1.5,1,1\n"

  @Test func densitiesOfOtherHorizonLimitsCount() throws {
    let soil = try profiles(otherDepths, header: "id,top,bottom,oc,bd,x,y")
    let scheme = try DepthScheme([0, 10, 30])
    let stocks = try soil.carbonStocks(to: scheme, by: .thicknessWeighted)
    #expect(abs(try stocks.values("0-10 cm")[0] - 1.44) < 1e-12)
    #expect(abs(try stocks.values("10-30 cm")[0] - 2.24) < 1e-12)
    #expect(
      stocks.checks.cells.map { $0.map(\.text) }.filter { $0[1] != "coarse fragments missing" } == [
        [
          "a", "bulk density at other depths", "10-30 cm: mean of 10-20 cm and 20-30 cm",
          "their mean, weighted by thickness",
        ]
      ])
    let filled = try soil.estimatingBulkDensity()
    #expect(TestProfiles.findings(filled).last?.contains("bulk density at other depths") == true)
    #expect(
      abs(
        try filled.carbonStocks(to: scheme, by: .thicknessWeighted).values("10-30 cm")[0] - 2.24)
        < 1e-12)
    #expect(filled.notes.last?.hasPrefix("bulk density of 0 horizons was estimated") == true)
  }

  /// 12 of 20 cm are 60 %, 8 of 20 cm are 40 %.
  @Test func densitiesOfLessThanHalfOfAHorizonDoNotCount() throws {
    let header = "id,top,bottom,oc,bd,x,y"
    let scheme = try DepthScheme([0, 20])
    let most = try profiles("a,0,20,10,,1,1\na,0,12,,1.5,1,1\n", header: header)
      .carbonStocks(to: scheme)
    #expect(abs(try most.values("0-20 cm")[0] - 3) < 1e-12)
    #expect(
      most.checks.cells.map { $0[2].text }.contains("0-20 cm: mean of 0-12 cm, 60 % of it"))
    #expect(throws: SoilError.self) {
      try profiles("a,0,20,10,,1,1\na,0,8,,1.5,1,1\n", header: header).carbonStocks(to: scheme)
    }
  }

  /// 10 g/kg × 1.2 g/cm³ × (1 - 0.2) × 0.2 m = 1.92 kg/m².
  @Test func coarseFragmentsOfOtherHorizonLimitsCount() throws {
    let stocks = try profiles(
      "a,0,20,10,1.2,,1,1\na,0,10,,,10,1,1\na,10,20,,,30,1,1\n"
    ).carbonStocks(to: DepthScheme([0, 20]))
    #expect(abs(try stocks.values("0-20 cm")[0] - 1.92) < 1e-12)
  }
}
