import Display
import Geodata
import Geostatistics

extension Samples {
  /// Whether near sites have like values in one layer: Moran's I with its expectation, variance
  /// and a permutation test.
  ///
  /// Distances are those on the map, or along the great circle where the samples' reference system
  /// is geographic. Sites without a value are left out.
  ///
  /// - Parameters:
  ///   - layer: A layer's name; `nil` for the first.
  ///   - subject: The values, or what a linear regression on the covariates leaves of them.
  ///   - neighbourhood: Which sites are neighbours.
  ///   - permutations: The number of random permutations, from 0 to 100,000.
  ///   - seed: The seed of the permutations.
  /// - Returns: The statistic.
  /// - Throws: ``SoilError/unknownLayer(_:available:)``, ``SamplingError/noSites(reason:)`` for fewer
  ///   than 10 sites with values and neighbours, ``SamplingError/constantValues(_:value:)``,
  ///   ``RangeError/outOfRange(_:value:expected:)``.
  public func moransI(
    _ layer: String? = nil, of subject: VariogramSubject = .values,
    neighbourhood: Neighbourhood = .nearest(8), permutations: Int = 999, seed: Int = 1
  ) throws -> MoransI {
    let (values, name) = try spatialValues(layer, subject)
    return try moransI(
      values: values, name: name, neighbourhood: neighbourhood, permutations: permutations,
      seed: seed)
  }

  /// Whether near sites have like values in any values, for example in the residuals of a learner.
  ///
  /// - Parameters:
  ///   - values: One value a site, in the order of the sites; not-a-number where missing.
  ///   - name: What the values are, for titles.
  ///   - neighbourhood: Which sites are neighbours.
  ///   - permutations: The number of random permutations, from 0 to 100,000.
  ///   - seed: The seed of the permutations.
  /// - Returns: The statistic.
  /// - Throws: ``SamplingError/valueCount(_:expected:found:)``, ``SamplingError/noSites(reason:)``,
  ///   ``SamplingError/constantValues(_:value:)``, ``RangeError/outOfRange(_:value:expected:)``.
  public func moransI(
    values: [Double], name: String = "values", neighbourhood: Neighbourhood = .nearest(8),
    permutations: Int = 999, seed: Int = 1
  ) throws -> MoransI {
    guard (0...100_000).contains(permutations) else {
      throw RangeError.outOfRange(
        "permutations", value: Double(permutations), expected: "a number from 0 to 100,000")
    }
    let sites = try known(values)
    guard sites.count >= 10 else {
      throw SamplingError.noSites(reason: "Moran's I takes at least 10, \(name) has \(sites.count)")
    }
    let all = try neighbours(of: sites, neighbourhood)
    let kept = all.indices.filter { !all[$0].isEmpty }
    guard kept.count >= 10 else {
      throw SamplingError.noSites(
        reason: "Moran's I takes at least 10 with neighbours, \(kept.count) of \(sites.count) have "
          + "any among \(neighbourhood)")
    }
    // A site's neighbours have neighbours themselves, so that none is lost here.
    var numbers = [Int](repeating: -1, count: all.count)
    for (number, index) in kept.enumerated() { numbers[index] = number }
    let used = kept.map { values[sites[$0]] }
    guard let first = used.first, used.contains(where: { $0 != first }) else {
      throw SamplingError.constantValues(name, value: used.first ?? .nan)
    }
    return try MoransI(
      name: name, neighbourhood: neighbourhood, values: used,
      neighbours: kept.map { all[$0].map { numbers[$0] } },
      isolatedCount: sites.count - kept.count, permutations: permutations, seed: seed,
      context: RunContext.current)
  }

  /// The neighbours of each site, as positions in the list of sites.
  private func neighbours(of sites: [Int], _ rule: Neighbourhood) throws -> [[Int]] {
    let context = RunContext.current
    let positions = try SitePositions(coordinates, crs: crs).subset(sites)
    let tree = PositionTree(positions.points)
    var limit = 0.0
    switch rule {
    case .nearest(let count):
      guard count >= 1, count < sites.count else {
        throw RangeError.outOfRange(
          "nearest", value: Double(count), expected: "a number from 1 to \(sites.count - 1)")
      }
    case .within(let metres):
      guard metres > 0, metres.isFinite else {
        throw RangeError.outOfRange("within", value: metres, expected: "a distance above 0 m")
      }
      limit = positions.squaredChord(ground: metres) * (1 + 1e-12)
    }
    var result: [[Int]] = []
    var total = 0
    for site in sites.indices {
      if site % 256 == 0 { try context.checkCancellation() }
      switch rule {
      case .nearest(let count): result.append(tree.neighbours(of: site, count: count))
      case .within(let metres):
        let found = tree.neighbours(of: site, squaredChord: limit)
        total += found.count
        guard total <= Self.mostNeighbours else {
          throw RangeError.outOfRange(
            "within", value: metres,
            expected: "a distance with at most \(Self.mostNeighbours / sites.count) neighbours a "
              + "site on average; give a shorter one, or .nearest(8)")
        }
        result.append(found)
      }
    }
    return result
  }

  /// The most pairs of neighbours kept: 20 million, 160 MB.
  private static var mostNeighbours: Int { 20_000_000 }
}
