import CovariateGrids
import Display
import Geodata
import Geostatistics
import Sampling
import Soil
import TestFiles
import Testing
import VirtualLandscape

@Suite struct SpatialFoldsTests {
  /// Expected values: haversine by NumPy, `Fixtures/Spatial/oracle.py`; the sites lie on both sides
  /// of the date line.
  @Test func distancesInDegreesAreGreatCircles() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples(inDegrees: true)
    let positions = try SitePositions(samples.coordinates, crs: samples.crs)
    let distances = (0..<samples.count).map { positions.distance(0, $0) }
    #expect(areClose(distances, oracle.python.greatCircle.fromFirst, 1e-9))
  }

  @Test func blocksDoNotSplitAtTheDateLine() throws {
    let samples = try SpatialOracle().samples(inDegrees: true)
    let folds = try samples.folds(2, by: .spatialBlocks(metres: 3_000), seed: 1)
    #expect(folds.remarks.count == 1)
    // Two sites 40 m apart on both sides of the date line.
    let near = Samples(
      depths: samples.depths, covariateNames: [], isClass: [], window: 1,
      profileIDs: ["a", "b", "c"],
      coordinates: [
        SiteCoordinate(x: 179.9998, y: 60), SiteCoordinate(x: -179.9995, y: 60),
        SiteCoordinate(x: 179, y: 60),
      ], crs: .wgs84, cellSize: 1, targets: [1, 2, 3], windows: [], propertyName: "", unit: "")
    let split = try near.folds(2, by: .spatialBlocks(metres: 20_000), seed: 1)
    #expect(split.assignment[0] == split.assignment[1])
    #expect(split.assignment[0] != split.assignment[2])
  }

  /// A block has the same length on the ground at the equator and at 60° north.
  @Test func blocksAreSquaresAtEveryLatitude() throws {
    func blocks(_ latitude: Double) throws -> Int {
      let places = (0..<100).map { SiteCoordinate(x: Double($0) * 0.01, y: latitude) }
      let samples = Samples(
        depths: [try DepthInterval(top: 0, bottom: 5)], covariateNames: [], isClass: [], window: 1,
        profileIDs: places.indices.map { "p\($0)" }, coordinates: places, crs: .wgs84, cellSize: 1,
        targets: places.map { Float($0.x) }, windows: [], propertyName: "", unit: "")
      return try samples.blocks(2, 11_119.5).count
    }
    // One degree is 111.2 km at the equator and half of it at 60°.
    #expect(try blocks(-0.05) == 10)
    #expect(try (5...6).contains(blocks(60)))
  }

  @Test func locationsStayTogether() throws {
    let samples = try SpatialOracle().samples()
    let regions = try samples.siteEntries("region")
    let locations = Set(regions)
    let folds = try samples.folds(
      locations.count, by: .leaveLocationOut(column: "region"), seed: 4)
    for fold in 0..<locations.count {
      #expect(Set(folds.testSites(fold).map { regions[$0] }).count == 1)
    }
    let fewer = try samples.folds(2, by: .leaveLocationOut(column: "region"), seed: 4)
    for location in locations {
      let members = regions.indices.filter { regions[$0] == location }
      #expect(Set(members.map { fewer.assignment[$0] }).count == 1)
    }
    #expect(fewer.description.contains("by location (region)"))
    #expect(!fewer.isLeaky)
  }

  @Test func unknownLocationColumnNamesTheKnownOnes() throws {
    let samples = try SpatialOracle().samples()
    let error = #expect(throws: SamplingError.self) {
      try samples.folds(3, by: .leaveLocationOut(column: "regoin"))
    }
    #expect(error?.description.contains("Did you mean “region”?") == true)
    let none = #expect(throws: SamplingError.self) {
      try Self.samples(samples, columns: [:])
        .folds(3, by: .leaveLocationOut(column: "county"))
    }
    #expect(none?.description.contains("adding(siteColumns:") == true)
    let many = #expect(throws: SamplingError.self) {
      try samples.folds(7, by: .leaveLocationOut(column: "region"))
    }
    #expect(many?.description.contains("6 locations") == true)
  }

  @Test func stratifiedFoldsHaveEqualSharesOfEachPartOfTheValues() throws {
    let samples = try SpatialOracle().samples()
    let folds = try samples.folds(10, by: .stratified(layer: "0-30 cm"), seed: 2)
    let values = try samples.values("0-30 cm")
    let order = values.indices.sorted { values[$0] < values[$1] }
    for start in stride(from: 0, to: 120, by: 10) {
      #expect(Set(order[start..<start + 10].map { folds.assignment[$0] }).count == 10)
    }
    #expect(throws: SoilError.self) { try samples.folds(3, by: .stratified(layer: "deep")) }
  }

  /// Expected values: SciPy's `wasserstein_distance` and `ks_2samp` on distances computed pair by
  /// pair, `Fixtures/Spatial/oracle.py`.
  @Test func wassersteinStatisticIsThatOfSciPy() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples()
    let folds = try samples.folds(6, by: .leaveLocationOut(column: "region"))
    let distances = try folds.distances(to: Self.lattice())
    let expected = oracle.python.distances
    #expect(areClose(distances.testToTraining, expected.testToTraining, 1e-12))
    #expect(areClose([distances.wasserstein], [expected.wasserstein], 1e-12))
    let alone = Wasserstein.distance(distances.siteToSite, distances.mapToSites)
    #expect(areClose([alone], [expected.wassersteinOfNeighbours], 1e-12))
    let probability = DistanceMatching.clustering(distances.siteToSite, distances.mapToSites)
    #expect(abs(probability / expected.pValue - 1) < 1e-9)
  }

  static func lattice() throws -> SitePositions {
    let places = (0..<2500).map {
      SiteCoordinate(x: Double($0 % 50) * 1000 + 500, y: Double($0 / 50) * 1000 + 500)
    }
    return try SitePositions(places, crs: "EPSG:32633")
  }

  /// Expected values: SciPy's `linkage(method="ward")` and `fcluster`.
  @Test func clustersAreThoseOfWard() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples()
    let positions = try SitePositions(samples.coordinates, crs: samples.crs)
    let tree = try WardTree(
      positions.points, weights: Array(repeating: 1, count: 120), context: RunContext())
    for (level, expected) in oracle.python.ward {
      #expect(tree.clusters(try #require(Int(level))) == expected)
    }
  }

  /// `matched` is W of the method's simplest form with SciPy's clusters.
  @Test func distanceFoldsMatchTheMapBetterThanOthers() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples()
    let (sites, remarks) = try samples.byDistance(5, to: Self.lattice(), 1)
    func statistic(_ folds: [Int]) throws -> Double {
      let marked = Self.samples(samples, folds: folds)
      let folds = try marked.folds(5, by: .leaveLocationOut(column: "fold"))
      return try folds.distances(to: Self.lattice()).wasserstein
    }
    let matched = try statistic(sites)
    #expect(remarks.first?.contains("W = \(NumberText.brief(matched)) m") == true)
    let random = try samples.folds(5, by: .profile, seed: 1).distances(to: Self.lattice())
    #expect(matched < 0.5 * random.wasserstein)
    #expect(matched <= oracle.python.distances.matched + 1e-9)
    let sizes = (0..<5).map { fold in sites.count { $0 == fold } }
    #expect(sizes.allSatisfy { $0 > 0 && $0 <= 60 })
    #expect(try samples.byDistance(5, to: Self.lattice(), 1).sites == sites)
  }

  /// The same samples with a column that holds a fold a site.
  static func samples(_ samples: Samples, folds: [Int]) -> Samples {
    self.samples(
      samples,
      columns: [
        "fold": Dictionary(
          zip(samples.profileIDs, folds.map { "\($0)" }), uniquingKeysWith: { first, _ in first })
      ])
  }

  /// The same samples without covariates, with other columns of the sites.
  private static func samples(
    _ samples: Samples, columns: [String: [String: String]]
  ) -> Samples {
    Samples(
      depths: samples.depths, covariateNames: [], isClass: [], window: 1,
      profileIDs: samples.profileIDs, coordinates: samples.coordinates, crs: samples.crs,
      cellSize: 10, targets: samples.targets, windows: [], propertyName: "", unit: "",
      siteEntries: columns)
  }

  /// Turning the earth changes no distance; the first sites lie on both sides of the date line.
  @Test func turningTheEarthChangesNothing() throws {
    let samples = try SpatialOracle().samples(inDegrees: true)
    let turned = Samples(
      depths: samples.depths, covariateNames: [], isClass: [], window: 1,
      profileIDs: samples.profileIDs,
      coordinates: samples.coordinates.map {
        SiteCoordinate(x: $0.x > 0 ? $0.x - 170 : $0.x + 190, y: $0.y)
      }, crs: .wgs84, cellSize: 1, targets: samples.targets, windows: [], propertyName: "",
      unit: "")
    func cells(_ shift: Double) throws -> SitePositions {
      let places = (0..<400).map { cell -> SiteCoordinate in
        let (column, row) = (Double(cell % 20), Double(cell / 20))
        return SiteCoordinate(x: 179.8 + shift + column / 40, y: 60 + row / 40)
      }
      return try SitePositions(places, crs: .wgs84)
    }
    #expect(
      try samples.byDistance(4, to: cells(0), 1).sites
        == turned.byDistance(4, to: cells(-170), 1).sites)
    #expect(
      try samples.folds(4, by: .spatialBlocks(metres: 7000)).assignment
        == turned.folds(4, by: .spatialBlocks(metres: 7000)).assignment)
    let here = try samples.moransI(permutations: 9).value
    #expect(try abs(turned.moransI(permutations: 9).value - here) < 1e-9)
    let range = try #require(try samples.variogram().model).range
    #expect(try abs(#require(try turned.variogram().model).range / range - 1) < 1e-6)
  }

  @Test func asManyPlacesAsDistanceFolds() throws {
    let samples = try SpatialOracle().samples().subset([0, 50, 100])
    let (sites, remarks) = try samples.byDistance(3, to: Self.lattice(), 1)
    #expect(Set(sites) == [0, 1, 2])
    #expect(remarks.first?.contains("each of the 3 places is a fold") == true)
    #expect(throws: SamplingError.self) { try samples.byDistance(4, to: Self.lattice(), 1) }
  }

  /// Other folds for the same seed would change published results.
  @Test func foldsOfAFixedSeedDoNotChange() throws {
    let samples = try SpatialOracle().samples()
    func first(_ folds: [Int]) -> [Int] { Array(folds.prefix(12)) }
    let stratified = try samples.folds(5, by: .stratified(layer: "0-30 cm"), seed: 1)
    #expect(first(stratified.assignment) == Self.pinned[0])
    let location = try samples.folds(3, by: .leaveLocationOut(column: "region"), seed: 1)
    #expect(first(location.assignment) == Self.pinned[1])
    let matched = first(try samples.byDistance(5, to: Self.lattice(), 1).sites)
    #expect(matched == Self.pinned[2])
  }

  static let pinned = [
    [1, 3, 3, 0, 2, 1, 2, 2, 3, 3, 2, 3], [2, 2, 2, 1, 0, 0, 0, 0, 0, 1, 2, 2],
    [1, 2, 1, 3, 3, 2, 2, 2, 3, 1, 1, 1],
  ]

  @Test func sitesSpreadOverTheMapGetRandomFolds() throws {
    let places = (0..<100).map {
      SiteCoordinate(x: Double($0 % 10) * 5000 + 2000, y: Double($0 / 10) * 5000 + 2500)
    }
    let samples = Samples(
      depths: [try DepthInterval(top: 0, bottom: 5)], covariateNames: [], isClass: [], window: 1,
      profileIDs: places.indices.map { "p\($0)" }, coordinates: places, crs: "EPSG:32633",
      cellSize: 1, targets: places.indices.map { Float($0 % 13) }, windows: [], propertyName: "",
      unit: "")
    let (sites, remarks) = try samples.byDistance(4, to: Self.lattice(), 3)
    #expect(remarks.first?.contains("not more clustered") == true)
    #expect(sites == (try samples.folds(4, by: .profile, seed: 3).assignment))
  }

  @Test func distanceFoldsOfAMap() throws {
    let landscape = try VirtualLandscape.example
    let samples = try landscape.profiles.harmonized(.organicCarbon)
      .sampled(from: landscape.covariates)
    let folds = try samples.folds(10, by: .kNNDM, map: landscape.covariates, seed: 1)
    #expect(folds.rule == .kNNDM && !folds.isLeaky)
    for fold in 0..<10 {
      #expect(Set(folds.testSites(fold)).isDisjoint(with: folds.trainingSites(fold)))
    }
    #expect(folds == (try samples.folds(10, by: .kNNDM, map: landscape.covariates, seed: 1)))
    let distances = try folds.distances(to: landscape.covariates)
    let random = try samples.folds(10, seed: 1).distances(to: landscape.covariates)
    #expect(distances.wasserstein <= random.wasserstein)
    #expect(distances.plot().svg.contains("map to sites"))
    #expect(distances.table.count == 3)
  }

  @Test func aMapIsNeededForDistanceFoldsOnly() throws {
    let samples = try SpatialOracle().samples()
    let missing = #expect(throws: SamplingError.self) { try samples.folds(5, by: .kNNDM) }
    #expect(missing?.description.contains("map: covariates") == true)
    #expect(throws: SamplingError.self) {
      try samples.folds(5, by: .profile, map: Covariates.example)
    }
    // The example's grid lies elsewhere, but has cells: distances are just long.
    #expect(throws: SamplingError.self) {
      try samples.folds(121, by: .kNNDM, map: Covariates.example)
    }
  }

  @Test func rowsAreAtNoDistance() throws {
    let landscape = try VirtualLandscape.example
    let samples = try landscape.profiles.harmonized(.organicCarbon)
      .sampled(from: landscape.covariates)
    let distances = try samples.folds(5, by: .rows).distances(to: landscape.covariates)
    #expect(distances.testToTraining[samples.count / 2] == 0)
    #expect(distances.foldsDescription.contains("leaky"))
  }

  @Test func sitesAtOnePlaceAreInOneFoldUnderEveryRule() throws {
    let base = try SpatialOracle().samples()
    var coordinates = base.coordinates
    coordinates[100] = coordinates[3]
    coordinates[50] = coordinates[3]
    let samples = Samples(
      depths: base.depths, covariateNames: [], isClass: [], window: 1, profileIDs: base.profileIDs,
      coordinates: coordinates, crs: base.crs, cellSize: 10, targets: base.targets, windows: [],
      propertyName: "", unit: "", siteEntries: base.siteEntries)
    let rules: [FoldRule] = [.profile, .stratified(layer: "0-30 cm"), .spatialBlocks(metres: 4000)]
    for rule in rules {
      let folds = try samples.folds(5, by: rule).assignment
      #expect(folds[3] == folds[50] && folds[3] == folds[100])
    }
    let matched = try samples.byDistance(5, to: Self.lattice(), 1).sites
    #expect(matched[3] == matched[50] && matched[3] == matched[100])
    let regions = try samples.folds(3, by: .leaveLocationOut(column: "region"))
    if Set([3, 50, 100].map { regions.assignment[$0] }).count > 1 {
      #expect(regions.remarks.contains { $0.contains("to several locations") })
    }
  }

  @Test func allSitesAtOnePlaceThrow() throws {
    let base = try SpatialOracle().samples()
    let samples = Samples(
      depths: base.depths, covariateNames: [], isClass: [], window: 1, profileIDs: base.profileIDs,
      coordinates: base.coordinates.map { _ in SiteCoordinate(x: 1, y: 1) }, crs: base.crs,
      cellSize: 10, targets: base.targets, windows: [], propertyName: "", unit: "")
    #expect(throws: SamplingError.self) { try samples.folds(2, by: .profile) }
    #expect(throws: SamplingError.self) { try samples.byDistance(2, to: Self.lattice(), 1) }
    #expect(throws: SamplingError.self) { try samples.folds(2, by: .spatialBlocks(metres: 10)) }
    #expect(throws: SamplingError.self) { try samples.variogram() }
  }

  @Test func exampleHasSixSurveys() throws {
    let samples = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
      .sampled(from: Covariates.example)
    let folds = try samples.folds(6, by: .leaveLocationOut(column: "survey"))
    #expect((0..<6).allSatisfy { folds.testSites($0).count > 20 })
    #expect(Set(try samples.siteEntries("survey")).count == 6)
  }

  @Test func columnsOfTheSitesReachTheSamples() throws {
    try TestFolder.with { folder in
      let path = folder + "/sites.csv"
      try TestFolder.write(
        "id,survey\nV0001,north\nV0001,second row\nV0002,\nV0003,south\nX,none\n", to: path)
      let profiles = try VirtualLandscape.example.profiles
        .adding(siteColumns: ["survey"], from: path, profile: "id")
      #expect(profiles.siteColumns == ["parent material", "survey"])
      let samples = try profiles.harmonized(.organicCarbon).sampled(from: Covariates.example)
      let entries = try samples.siteEntries("survey")
      #expect(Array(entries.prefix(3)) == ["north", "", "south"])
      #expect(samples.subset([2, 0]).siteColumns == ["parent material", "survey"])
      #expect(try samples["0-5 cm"].subset([2, 0]).siteEntries("survey") == ["south", "north"])
      let folds = try samples.folds(3, by: .leaveLocationOut(column: "survey"))
      #expect(folds.remarks.contains { $0.contains("have no entry in “survey”") })
      #expect(throws: SoilError.self) {
        try profiles.adding(siteColumns: ["surve"], from: path, profile: "id")
      }
    }
  }
}
