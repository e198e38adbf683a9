import Basics
import Display
import Glibc

/// Whether near sites have like values: Moran's I.
///
/// Each site's value is compared with the mean of its neighbours (weights that sum to 1 a site). I
/// is near 1 where neighbours are alike, near 0 where places do not matter, and below where
/// neighbours differ.
///
/// Source: Moran (1950), DOI 10.2307/2332142; expectation and variance under randomisation: Cliff &
/// Ord (1981), Spatial Processes, ISBN 0-85086-081-4.
public struct MoransI: Sendable {
  /// What was measured, for example `organic carbon, 0-5 cm`.
  public let name: String
  /// Which sites are neighbours.
  public let neighbourhood: Neighbourhood
  /// The number of sites used: those with a value and a neighbour.
  public let siteCount: Int
  /// The number of sites with a value that have no neighbour and are left out.
  public let isolatedCount: Int
  /// Moran's I.
  public let value: Double
  /// What I is on average where places do not matter: -1 / (n - 1).
  public let expectation: Double
  /// The variance of I where the values are dealt out to the sites at random.
  public let variance: Double
  /// How many standard deviations I lies above its expectation.
  public let zScore: Double
  /// The probability of so great an I where places do not matter (one-sided), from random
  /// permutations of the values: (1 + permutations with as great an I) / (1 + permutations).
  public let pValue: Double
  /// The number of permutations.
  public let permutations: Int
  /// The seed of the permutations.
  public let seed: Int

  /// Each site's value less the mean, in standard deviations.
  package let standardized: [Double]
  /// The mean of ``standardized`` over each site's neighbours.
  package let lags: [Double]

  package init(
    name: String, neighbourhood: Neighbourhood, values: [Double], neighbours: [[Int]],
    isolatedCount: Int, permutations: Int, seed: Int, context: RunContext
  ) throws {
    self.name = name
    self.neighbourhood = neighbourhood
    self.isolatedCount = isolatedCount
    self.permutations = permutations
    self.seed = seed
    siteCount = values.count
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
    let scaled = values.map { ($0 - mean) / spread }
    standardized = scaled
    lags = neighbours.map { Self.mean(scaled, $0) }
    let observed = Self.statistic(scaled, neighbours)
    value = observed
    expectation = -1 / (count - 1)
    variance = Self.variance(scaled, neighbours)
    zScore = (value - expectation) / variance.squareRoot()
    var generator = SeededGenerator(seed: seed)
    var shuffled = scaled
    var greater = 0
    for _ in 0..<permutations {
      try context.checkCancellation()
      shuffled.shuffle(with: &generator)
      // Sums in another order differ in the last bits.
      if Self.statistic(shuffled, neighbours) >= observed - 1e-12 { greater += 1 }
    }
    pValue = Double(greater + 1) / Double(permutations + 1)
  }

  private static func mean(_ values: [Double], _ sites: [Int]) -> Double {
    sites.reduce(0) { $0 + values[$1] } / Double(max(1, sites.count))
  }

  /// I of values with mean 0 and variance 1.
  private static func statistic(_ values: [Double], _ neighbours: [[Int]]) -> Double {
    var sum = 0.0
    for site in values.indices { sum += values[site] * mean(values, neighbours[site]) }
    return sum / Double(values.count)
  }

  /// The variance under randomisation for weights that sum to 1 a site.
  private static func variance(_ values: [Double], _ neighbours: [[Int]]) -> Double {
    let n = Double(values.count)
    let kurtosis = values.reduce(0) { $0 + $1 * $1 * $1 * $1 } / n
    var columns = [Double](repeating: 0, count: values.count)
    var squares = 0.0
    for (site, others) in neighbours.enumerated() {
      let weight = 1 / Double(others.count)
      for other in others {
        columns[other] += weight
        let back = neighbours[other]
        let isMutual = back.contains(site)
        // Half the sum of (w_ij + w_ji)²: mutual pairs are met from both sides.
        let sum = weight + (isMutual ? 1 / Double(back.count) : 0)
        squares += isMutual ? sum * sum / 2 : sum * sum
      }
    }
    let marginals = columns.reduce(0) { $0 + (1 + $1) * (1 + $1) }
    let numerator =
      n * ((n * n - 3 * n + 3) * squares - n * marginals + 3 * n * n)
      - kurtosis * ((n * n - n) * squares - 2 * n * marginals + 6 * n * n)
    let denominator = (n - 1) * (n - 2) * (n - 3) * n * n
    return numerator / denominator - 1 / ((n - 1) * (n - 1))
  }
}
