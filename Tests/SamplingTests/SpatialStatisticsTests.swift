import Basics
import Display
import Geodata
import Geostatistics
import Sampling
import Testing

@Suite struct SpatialStatisticsTests {
  /// Expected values: gstat 2.1-0, `variogram(cutoff = 20000, width = 20000 / 15)`.
  @Test func semivariancesAreThoseOfGstat() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples()
    let cases: [(VariogramSubject, VariogramEstimator, SpatialOracle.Classes)] = [
      (.values, .matheron, oracle.r.matheron), (.values, .cressieHawkins, oracle.r.cressieHawkins),
      (.residuals, .matheron, oracle.r.residuals),
    ]
    for (subject, estimator, expected) in cases {
      let variogram = try samples.variogram(of: subject, estimator: estimator, cutoff: 20_000)
      #expect(variogram.counts == expected.counts)
      #expect(areClose(variogram.distances, expected.distances, 1e-9))
      // The values are kept as 32-bit numbers.
      #expect(areClose(variogram.semivariances, expected.semivariances, 1e-5))
    }
  }

  /// Expected values: SciPy's `least_squares` in the models' own scales, of which three, the root
  /// of three and 4.744 make 95 % of the rise; gstat 2.1-0 (`fit.method = 7`) fits no better.
  @Test(arguments: [
    (VariogramShape.spherical, "spherical", 1.0), (.exponential, "exponential", 3.0),
    (.gaussian, "gaussian", 1.7320508), (.matern(smoothness: 1.5), "matern", 4.743865),
  ])
  func modelsAreThoseOfLeastSquares(_ shape: VariogramShape, _ name: String, _ reach: Double)
    throws
  {
    let oracle = try SpatialOracle()
    let variogram = try oracle.samples().variogram(model: shape, cutoff: 20_000)
    let model = try #require(variogram.model)
    let expected = try #require(oracle.python.fits[name])
    #expect(model.shape == shape)
    #expect(abs(model.range / (expected.range * reach) - 1) < 1e-4)
    #expect(abs(model.partialSill / expected.partialSill - 1) < 1e-4)
    #expect(abs(model.nugget - expected.nugget) < 1e-4 * model.sill)
    let misfit = variogram.distances.indices.reduce(0.0) {
      let distance = variogram.distances[$1]
      let gap = variogram.semivariances[$1] - model.semivariance(at: distance)
      return $0 + Double(variogram.counts[$1]) / (distance * distance) * gap * gap
    }
    #expect(misfit <= (oracle.r.fits[name]?.misfit ?? 0) * 1.0001)
  }

  @Test func theBestModelIsChosenWhereNoneIsAskedFor() throws {
    let oracle = try SpatialOracle()
    let model = try #require(try oracle.samples().variogram(cutoff: 20_000).model)
    let best = oracle.r.fits.min { $0.value.misfit < $1.value.misfit }
    #expect(best?.key == "matern")
    #expect(model.shape == .matern(smoothness: 1.5))
  }

  @Test func aPureNuggetIsTheMeanOfTheClasses() throws {
    let model = try #require(try SpatialOracle().samples().variogram(model: .nugget).model)
    #expect(model.shape == .nugget && model.range == 0 && model.partialSill == 0)
    #expect(model.semivariance(at: 0) == model.nugget)
    #expect(model.semivariance(at: 1e6) == model.nugget)
    #expect(model.description.contains("pure nugget"))
  }

  /// Expected values: SciPy's `kv` and `gamma`.
  @Test func maternCorrelationsAreThoseOfSciPy() throws {
    for row in try SpatialOracle().python.matern {
      let correlation = Matern.correlation(scaled: row[1], row[0])
      #expect(abs(correlation - row[2]) < 1e-9 * (1 + row[2]), "\(row)")
    }
  }

  /// Expected values: NumPy on haversine distances.
  @Test func semivariancesInDegreesTakeGreatCircles() throws {
    let oracle = try SpatialOracle()
    let variogram = try oracle.samples(inDegrees: true).variogram(cutoff: 20_000, bins: 10)
    let expected = oracle.python.greatCircle
    #expect(variogram.counts == expected.counts)
    #expect(areClose(variogram.distances, expected.distances, 1e-9))
    #expect(areClose(variogram.semivariances, expected.semivariances, 1e-9))
  }

  /// Expected values: NumPy's `lstsq`; of the two indicators of rock one follows from the other.
  @Test func residualsAreThoseOfLeastSquares() throws {
    let oracle = try SpatialOracle()
    let (residuals, name) = try oracle.samples().spatialValues(nil, .residuals)
    #expect(areClose(residuals, oracle.python.residuals, 1e-9))
    #expect(name == "residuals of clay, 0-30 cm")
  }

  /// Expected values: spdep 1.2-7, `moran.test(randomisation = TRUE)`, weights of style W.
  @Test func moransIIsThatOfSpdep() throws {
    let oracle = try SpatialOracle()
    let samples = try oracle.samples()
    let cases: [(Neighbourhood, SpatialOracle.Moran)] = [
      (.nearest(8), oracle.r.moranNearest), (.within(metres: 3000), oracle.r.moranWithin),
    ]
    for (neighbourhood, expected) in cases {
      let moran = try samples.moransI(neighbourhood: neighbourhood, permutations: 99)
      #expect(areClose([moran.value], [expected.value], 1e-6))
      #expect(areClose([moran.expectation], [expected.expectation], 1e-12))
      #expect(areClose([moran.variance], [expected.variance], 1e-8))
      #expect(abs(moran.zScore - expected.zScore) < 1e-4)
      #expect(moran.pValue == 0.01)
      #expect(moran.isolatedCount == (expected.isolated ?? 0))
    }
  }

  /// With values dealt out at random every probability is equally likely.
  @Test func permutationsRejectNothingWherePlacesDoNotMatter() throws {
    let samples = try SpatialOracle().samples()
    var random = SeededGenerator(seed: 5)
    let probabilities = try (0..<40).map { round in
      try samples.moransI(
        values: (0..<120).map { _ in random.normal() }, permutations: 99, seed: round
      ).pValue
    }
    let mean = probabilities.reduce(0, +) / 40
    #expect(mean > 0.35 && mean < 0.65)
    #expect((probabilities.min() ?? 1) < 0.2 && (probabilities.max() ?? 0) > 0.8)
  }

  @Test func equalSeedsGiveEqualProbabilities() throws {
    let samples = try SpatialOracle().samples()
    let values = (0..<120).map { Double($0 * $0 % 37) }
    let first = try samples.moransI(values: values, permutations: 199, seed: 8).pValue
    #expect(try samples.moransI(values: values, permutations: 199, seed: 8).pValue == first)
    #expect(first == 0.785)
  }

  @Test func slopeOfTheScatterPlotIsMoransI() throws {
    let moran = try SpatialOracle().samples().moransI(permutations: 9)
    let (x, y) = (moran.standardized, moran.lags)
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    let slope =
      zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
      / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
    #expect(abs(slope - moran.value) < 1e-12)
    #expect(moran.plot().svg.contains("slope I = 0."))
    #expect(moran.displayData.text(.plainText)?.contains("999") == false)
  }

  @Test func constantValuesAreAnErrorOrANugget() throws {
    let samples = try SpatialOracle().samples()
    let constant = [Double](repeating: 5, count: 120)
    let error = #expect(throws: SamplingError.self) { try samples.moransI(values: constant) }
    #expect(error?.description.contains("All values of values are 5") == true)
    let model = try #require(try samples.variogram(values: constant).model)
    #expect(model.shape == .nugget && model.sill == 0)
    #expect(try samples.variogram(values: constant).plot().svg.contains("<svg"))
  }

  @Test func aVariogramSaysWhatItDoesNotShow() throws {
    let base = try SpatialOracle().samples()
    #expect(try !base.variogram(cutoff: 20_000).description.contains("greatest distance"))
    let short = try base.variogram(model: .gaussian, cutoff: 2_000)
    #expect(try #require(short.model).range > 2_000)
    #expect(short.description.contains("beyond the greatest distance looked at, 2000 m"))
    #expect(short.plot().svg.contains("beyond the greatest distance"))
    let many = try base.subset((0..<10_080).map { $0 % 120 }).variogram(cutoff: 5_000, bins: 4)
    #expect(many.siteCount == 10_000)
    #expect(many.description.contains("10000 of 10080 sites, drawn at random"))
  }

  @Test func missingValuesAndEqualPlacesAreLeftOut() throws {
    let base = try SpatialOracle().samples()
    var values = try base.values("0-30 cm")
    values[0] = .nan
    values[7] = .infinity
    #expect(try base.variogram(values: values).siteCount == 118)
    #expect(try base.moransI(values: values, permutations: 9).siteCount == 118)
    // A pair at one place has no distance, and is in no class.
    let twice = base.subset(Array(0..<120) + [5])
    let all = try base.variogram(cutoff: 1e6, bins: 4).counts.reduce(0, +)
    #expect(try twice.variogram(cutoff: 1e6, bins: 4).counts.reduce(0, +) == all + 119)
    #expect(try twice.moransI(permutations: 9).siteCount == 121)
  }

  @Test func badArgumentsThrow() throws {
    let samples = try SpatialOracle().samples()
    let few = samples.subset(Array(0..<9))
    #expect(throws: SamplingError.self) { try few.moransI() }
    #expect(throws: SamplingError.self) { try few.variogram(of: .residuals) }
    // Twelve covariates take 26 sites.
    var random = SeededGenerator(seed: 1)
    let wide = Samples(
      depths: samples.depths, covariateNames: (0..<12).map { "c\($0)" },
      isClass: Array(repeating: false, count: 12), window: 1,
      profileIDs: Array(samples.profileIDs.prefix(20)),
      coordinates: Array(samples.coordinates.prefix(20)), crs: samples.crs, cellSize: 1,
      targets: Array(samples.targets.prefix(20)),
      windows: (0..<240).map { _ in Float(random.normal()) }, propertyName: "", unit: "")
    #expect(throws: SamplingError.self) { try wide.moransI(of: .residuals) }
    for count in [-1, 0, 120] {
      #expect(throws: RangeError.self) { try samples.moransI(neighbourhood: .nearest(count)) }
    }
    for metres in [0, -1, .nan, .infinity, 0.001] {
      #expect(throws: RangeError.self) {
        try samples.moransI(neighbourhood: .within(metres: metres))
      }
    }
    #expect(throws: RangeError.self) { try samples.moransI(permutations: -1) }
    #expect(throws: SamplingError.self) { try samples.moransI(values: [1, 2]) }
    #expect(throws: SamplingError.self) { try samples.variogram(values: [1, 2]) }
    for smoothness in [0, -1, .nan, 11] {
      #expect(throws: RangeError.self) {
        try samples.variogram(model: .matern(smoothness: smoothness))
      }
    }
  }

  @Test func blockSizeIsTheRangeOfTheResiduals() throws {
    let samples = try SpatialOracle().samples()
    let variogram = try samples.variogram(of: .residuals)
    #expect(try samples.blockSize() == variogram.model?.range)
    let folds = try samples.folds(5, by: .spatialBlocks(metres: samples.blockSize()))
    #expect(folds.count == 5)
  }

  @Test func noBlockSizeFollowsFromValuesWithoutRange() throws {
    let samples = try SpatialOracle().samples()
    let error = #expect(throws: GeostatisticsError.self) {
      try samples.variogram(values: Array(repeating: 1, count: 120), name: "ones").blockSize
    }
    #expect(error?.description.contains("The variogram of ones gives no size of blocks") == true)
    let rising = samples.coordinates.map { $0.x }
    let trend = #expect(throws: GeostatisticsError.self) {
      try samples.variogram(values: rising, name: "a trend").blockSize
    }
    #expect(trend?.description.contains("beyond the cutoff") == true)
  }
}
