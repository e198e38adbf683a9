import CovariateGrids
import Display
import Geodata
import Geostatistics
import Sampling
import Soil
import Tables
import TestFiles
import Testing
import VirtualLandscape

@Suite struct FoldsTests {
  /// Sites on a lattice of 100 m, ten in a row, with two layers; every seventh value is missing.
  private func samples(_ count: Int = 60, samePlaceOf pairs: [Int: Int] = [:]) -> Samples {
    let depths = DepthScheme.topAndSubsoil.intervals
    return Samples(
      depths: depths, covariateNames: ["a"], isClass: [false], window: 1,
      profileIDs: (0..<count).map { "p\($0)" },
      coordinates: (0..<count).map { index in
        let site = pairs[index] ?? index
        return SiteCoordinate(x: Double(site % 10) * 100, y: Double(site / 10) * 100)
      },
      crs: "EPSG:32633", cellSize: 10,
      targets: (0..<count * 2).map { $0 % 7 == 6 ? .nan : Float($0 * $0 % 101) },
      windows: (0..<count).map(Float.init), propertyName: "organic carbon", unit: "g/kg")
  }

  @Test func everySiteIsTestedOnce() throws {
    let folds = try samples().folds(7, by: .profile, seed: 3)
    let tested = (0..<7).flatMap { folds.testSites($0) }
    #expect(tested.sorted() == Array(0..<60))
    let sizes = (0..<7).map { folds.testSites($0).count }
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    #expect(!folds.isLeaky)
  }

  @Test func trainingAndTestSitesAreApart() throws {
    for rule in [FoldRule.profile, .spatialBlocks(metres: 250)] {
      let folds = try samples().folds(5, by: rule, seed: 1)
      for fold in 0..<5 {
        #expect(Set(folds.testSites(fold)).isDisjoint(with: folds.trainingSites(fold)))
        #expect(folds.testSites(fold).count + folds.trainingSites(fold).count == 60)
        #expect(folds.test(fold).count == folds.testSites(fold).count * 2)
      }
    }
  }

  @Test func equalSeedsGiveEqualFolds() throws {
    for rule in [FoldRule.profile, .spatialBlocks(metres: 200), .rows] {
      let first = try samples().folds(5, by: rule, seed: 11)
      #expect(try samples().folds(5, by: rule, seed: 11) == first)
      #expect(try samples().folds(5, by: rule, seed: 12).assignment != first.assignment)
    }
  }

  @Test func foldsOfAFixedSeedDoNotChange() throws {
    let folds = try samples(12).folds(3, by: .profile, seed: 1)
    #expect((0..<12).map { folds.assignment[$0 * 2] } == Self.pinned)
  }

  static let pinned = [0, 1, 2, 0, 1, 2, 2, 0, 2, 0, 1, 1]

  @Test func foldsAreBalancedInTheirValues() throws {
    let samples = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
      .sampled(from: Covariates.example)
    let folds = try samples.folds(10, by: .profile, seed: 1)
    let top = try samples.values("0-5 cm")
    let overall = top.sorted()[top.count / 2]
    for fold in 0..<10 {
      let values = folds.testSites(fold).map { top[$0] }.sorted()
      #expect(abs(values[values.count / 2] - overall) < 0.35 * overall)
    }
  }

  @Test func profilesAtTheSamePlaceStayTogether() throws {
    let folds = try samples(samePlaceOf: [10: 3, 20: 3, 41: 40]).folds(6, by: .profile, seed: 5)
    func fold(_ site: Int) -> Int { folds.assignment[site * 2] }
    #expect(fold(10) == fold(3) && fold(20) == fold(3))
    #expect(fold(41) == fold(40))
  }

  @Test func sitesOfABlockStayTogether() throws {
    let samples = samples()
    let folds = try samples.folds(4, by: .spatialBlocks(metres: 300), seed: 2)
    for left in 0..<60 {
      for right in 0..<60 {
        let (a, b) = (samples.coordinates[left], samples.coordinates[right])
        if Int(a.x) / 300 == Int(b.x) / 300, Int(a.y) / 300 == Int(b.y) / 300 {
          #expect(folds.assignment[left * 2] == folds.assignment[right * 2])
        }
      }
    }
  }

  @Test func blocksInDegreesAreMeasuredInMetres() throws {
    let degrees = Samples(
      depths: DepthScheme.topAndSubsoil.intervals, covariateNames: [], isClass: [], window: 1,
      profileIDs: ["a", "b", "c"],
      coordinates: [
        SiteCoordinate(x: 10, y: 60), SiteCoordinate(x: 10.01, y: 60),
        SiteCoordinate(x: 11, y: 60),
      ],
      crs: .wgs84, cellSize: 1, targets: [1, 1, 2, 2, 3, 3], windows: [],
      propertyName: "", unit: "")
    let positions = try SitePositions(degrees.coordinates, crs: degrees.crs)
    // One degree along the parallel of 60° is half of 111.2 km; the great circle is a little less.
    #expect(abs(positions.distance(0, 2) - 55_597) < 10)
    let folds = try degrees.folds(2, by: .spatialBlocks(metres: 5000), seed: 1)
    #expect(folds.assignment[0] == folds.assignment[2])
    #expect(folds.assignment[0] != folds.assignment[4])
  }

  @Test func rowsAreLeakyAndSaySo() throws {
    let folds = try samples().folds(5, by: .rows, seed: 1)
    #expect(folds.isLeaky)
    #expect(folds.description.contains("leaky"))
    let drawn = (0..<5).flatMap { folds.test($0) }
    #expect(drawn.count == samples().targets.count { !$0.isNaN })
    let shared = Set(folds.testSites(0)).intersection(folds.trainingSites(0))
    #expect(!shared.isEmpty)
    #expect(zip(folds.testMask(0), folds.trainingMask(0)).allSatisfy { !($0 && $1) })
  }

  @Test func theFoldOfEverySiteCanBeReadAndSaved() throws {
    let folds = try samples().folds(7, by: .profile, seed: 3)
    let rows = folds.sites.cells
    #expect(folds.sites.columns == ["profile", "x", "y", "fold"])
    #expect(rows.count == 60)
    for fold in 0..<7 {
      let tested = Set(folds.testSites(fold).map { "p\($0)" })
      let named = Set(rows.filter { $0[3] == .integer(fold + 1) }.map { $0[0].text })
      #expect(named == tested)
    }
    try TestFolder.with { folder in
      try folds.save(folder + "/folds.csv")
      let table = try FeatureTable(folder + "/folds.csv")
      let profiles = try table.texts("profile")
      let numbers = try table.numbers("fold")
      #expect(profiles == rows.map { $0[0].text })
      #expect(zip(numbers, rows).allSatisfy { .integer(Int($0)) == $1[3] })
    }
    let byRow = try samples().folds(5, by: .rows, seed: 3)
    #expect(byRow.sites.columns.suffix(2) == ["fold of layer 1", "fold of layer 2"])
    #expect(byRow.sites.cells[3][3] == .missing)
  }

  /// Values that are missing are tested by no fold, though their sites are in one.
  @Test func tableCountsPresentValuesOnly() throws {
    let samples = samples()
    let present = samples.targets.count { !$0.isNaN }
    #expect(present < samples.targets.count)
    for rule in [FoldRule.profile, .rows] {
      let folds = try samples.folds(3, by: rule, seed: 1)
      let counts = folds.table.cells.map { $0[2] }
      let expected = (0..<3).map { fold in
        Value.integer(
          zip(folds.assignment, samples.targets).count { $0 == fold && !$1.isNaN })
      }
      #expect(counts == expected)
      #expect(folds.valueCounts.reduce(0, +) == present)
    }
  }

  @Test func sillyCountsThrow() {
    let samples = samples(10)
    for count in [-1, 0, 1, 11] {
      #expect(throws: SamplingError.self) { try samples.folds(count, by: .profile, seed: 1) }
    }
    #expect(throws: SamplingError.self) { try samples.folds(30, by: .rows, seed: 1) }
    for metres in [0, -5, .nan, .infinity, 1e9] {
      #expect(throws: SamplingError.self) {
        try samples.folds(2, by: .spatialBlocks(metres: metres), seed: 1)
      }
    }
  }

  @Test func showsATableAndAMap() throws {
    let folds = try samples().folds(3, by: .profile, seed: 1)
    #expect(folds.displayData.text(.plainText)?.contains("3 folds by profile, seed 1") == true)
    #expect(folds.table.count == 3)
    #expect(try folds.plot().svg.contains("fold 3"))
    #expect(try samples().folds(12).plot().svg.contains("<svg"))
  }
}
