import Basics
import Display
import Geodata
import Geostatistics

extension Samples {
  /// How alike near sites are in one layer: the reason for spatial blocks, and a hint at their
  /// size.
  ///
  /// Distances are those on the map, or along the great circle where the samples' reference system
  /// is geographic. Sites without a value are left out.
  ///
  /// - Parameters:
  ///   - layer: A layer's name; `nil` for the first.
  ///   - subject: The values, or what a linear regression on the covariates leaves of them.
  ///   - estimator: How semivariances are computed.
  ///   - model: The form of the model; `nil` for the one of exponential, spherical, Gaussian and
  ///     Matérn (1.5) that fits best.
  ///   - cutoff: The greatest distance in metres; `nil` for a third of the width of the area (its
  ///     diagonal, or in degrees the longest distance of two sites).
  ///   - bins: The number of classes of distance, from 4 to 200.
  ///   - seed: The seed from which 10,000 sites are drawn where there are more.
  /// - Returns: The variogram with its fitted model.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``, ``SamplingError/noSites(reason:)`` for fewer
  ///   than 10 sites with values, ``RangeError/outOfRange(_:value:expected:)``.
  public func variogram(
    _ layer: String? = nil, of subject: VariogramSubject = .values,
    estimator: VariogramEstimator = .matheron, model: VariogramShape? = nil,
    cutoff: Double? = nil, bins: Int = 15, seed: Int = 1
  ) throws -> Variogram {
    let (values, name) = try spatialValues(layer, subject)
    return try variogram(
      values: values, name: name, estimator: estimator, model: model, cutoff: cutoff, bins: bins,
      seed: seed)
  }

  /// How alike near sites are in any values, for example in the residuals of a learner.
  ///
  /// - Parameters:
  ///   - values: One value a site, in the order of the sites; not-a-number where missing.
  ///   - name: What the values are, for titles.
  ///   - estimator: How semivariances are computed.
  ///   - model: The form of the model; `nil` for the best of four.
  ///   - cutoff: The greatest distance in metres; `nil` for a third of the width of the area.
  ///   - bins: The number of classes of distance, from 4 to 200.
  ///   - seed: The seed from which 10,000 sites are drawn where there are more.
  /// - Returns: The variogram with its fitted model.
  /// - Throws: ``SamplingError/valueCount(_:expected:found:)``, ``SamplingError/noSites(reason:)``,
  ///   ``RangeError/outOfRange(_:value:expected:)``.
  public func variogram(
    values: [Double], name: String = "values", estimator: VariogramEstimator = .matheron,
    model: VariogramShape? = nil, cutoff: Double? = nil, bins: Int = 15, seed: Int = 1
  ) throws -> Variogram {
    let settings = try VariogramSettings(
      estimator: estimator, shape: model, cutoff: cutoff, bins: bins)
    var sites = try known(values)
    guard sites.count >= 10 else {
      throw SamplingError.noSites(
        reason: "a variogram takes at least 10, \(name) has \(sites.count)")
    }
    let knownCount = sites.count
    if sites.count > Self.mostVariogramSites {
      var generator = SeededGenerator(seed: seed)
      for index in 0..<Self.mostVariogramSites {
        sites.swapAt(index, index + generator.index(below: sites.count - index))
      }
      sites = sites[0..<Self.mostVariogramSites].sorted()
    }
    let places = try SitePositions(coordinates, crs: crs).subset(sites)
    guard places.extent > 0 else {
      throw SamplingError.noSites(reason: "all sites are at one place")
    }
    let variogram = try Variogram(
      name: name, sites: places, values: sites.map { values[$0] },
      knownCount: knownCount, settings: settings, context: RunContext.current)
    guard variogram.counts.contains(where: { $0 > 0 }) else {
      throw RangeError.outOfRange(
        "cutoff", value: variogram.cutoff,
        expected: "a distance in metres that some sites lie within")
    }
    return variogram
  }

  /// The side of spatial blocks in metres that the data ask for: the range of the variogram of what
  /// a linear regression on the covariates leaves of a layer.
  ///
  /// ```swift
  /// let folds = try samples.folds(10, by: .spatialBlocks(metres: samples.blockSize()))
  /// ```
  ///
  /// Blocks at least as wide as the residuals are alike keep the test part independent of the
  /// training part. For the residuals of another learner take the
  /// ``Variogram/blockSize`` of ``variogram(values:name:estimator:model:cutoff:bins:seed:)``.
  ///
  /// Sources: Roberts et al. (2017), DOI 10.1111/ecog.02881; Valavi et al. (2019),
  /// DOI 10.1111/2041-210X.13107.
  ///
  /// - Parameters:
  ///   - layer: A layer's name; `nil` for the first.
  ///   - subject: The residuals, or the values as they are.
  ///   - seed: The seed from which 10,000 sites are drawn where there are more.
  /// - Returns: A length in metres.
  /// - Throws: ``GeostatisticsError/blockSize(variogram:reason:)`` where no size follows, and the errors of
  ///   ``variogram(_:of:estimator:model:cutoff:bins:seed:)``.
  public func blockSize(
    _ layer: String? = nil, of subject: VariogramSubject = .residuals, seed: Int = 1
  ) throws -> Double {
    try variogram(layer, of: subject, seed: seed).blockSize
  }

  /// The most sites whose pairs are all looked at.
  private static var mostVariogramSites: Int { 10_000 }
}

extension Samples {
  /// The values of a layer or its residuals, with a name.
  package func spatialValues(
    _ layer: String?, _ subject: VariogramSubject
  ) throws -> (values: [Double], name: String) {
    let layer = layer ?? layerNames.first ?? ""
    let values = try self.values(layer)
    let name = "\(propertyName), \(layer)"
    guard subject == .residuals else { return (values, name) }
    let sites = try known(values)
    let residuals = try LinearTrend.residuals(
      sites.map { values[$0] }, of: self, at: sites, name: name)
    var result = [Double](repeating: .nan, count: count)
    for (site, residual) in zip(sites, residuals) { result[site] = residual }
    return (result, "residuals of \(name)")
  }

  /// The sites with a value.
  func known(_ values: [Double]) throws -> [Int] {
    guard values.count == count else {
      throw SamplingError.valueCount("values", expected: count, found: values.count)
    }
    return values.indices.filter { values[$0].isFinite }
  }
}
