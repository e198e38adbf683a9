import Basics
import Display
import Glibc

/// How unlike values are that lie some distance apart, and the model that fits this best.
///
/// The model is fitted by least squares with the weights N/h² (Pebesma 2004, Computers &
/// Geosciences 30:683, DOI 10.1016/j.cageo.2004.03.012). Pairs of sites at one place have no
/// distance and are left out.
public struct Variogram: Sendable {
  /// What was measured, for example `organic carbon, 0-5 cm`.
  public let name: String
  /// How the semivariances were computed.
  public let estimator: VariogramEstimator
  /// The mean distance of the pairs of each class, in metres.
  public let distances: [Double]
  /// The semivariance of each class.
  public let semivariances: [Double]
  /// The number of pairs of each class.
  public let counts: [Int]
  /// The number of sites used; with more than 10,000, a part drawn from the seed.
  public let siteCount: Int
  /// The number of sites with a value.
  let knownCount: Int
  /// The greatest distance looked at, in metres.
  public let cutoff: Double
  /// The fitted model, or `nil` where there are fewer than four classes with pairs.
  public let model: VariogramModel?

  /// Computes a variogram.
  ///
  /// A class holds its upper end, not its lower one.
  ///
  /// - Parameters:
  ///   - name: What was measured.
  ///   - sites: The sites.
  ///   - values: One value a site, none missing.
  ///   - knownCount: How many sites these were drawn from.
  ///   - settings: Estimator, classes and models.
  ///   - context: Tells whether the work shall stop.
  /// - Throws: ``Interrupted``.
  package init(
    name: String, sites: SitePositions, values: [Double], knownCount: Int,
    settings: VariogramSettings, context: RunContext
  ) throws {
    let bins = settings.bins
    let cutoff = settings.cutoff ?? sites.extent / 3
    let limit = sites.squaredChord(ground: cutoff) * (1 + 1e-12)
    var sums = [Double](repeating: 0, count: bins)
    var lengths = sums
    var counts = [Int](repeating: 0, count: bins)
    for first in 0..<sites.count {
      if first % 64 == 0 { try context.checkCancellation() }
      let (place, value) = (sites.points[first], values[first])
      for second in first + 1..<max(sites.count, first + 1) {
        let chord = SitePositions.squared(sites.points[second] - place)
        guard chord > 0, chord <= limit else { continue }
        let distance = sites.ground(squaredChord: chord)
        let bin = min(bins - 1, max(0, Int((distance / cutoff * Double(bins)).rounded(.up)) - 1))
        sums[bin] += settings.estimator.term(value - values[second])
        lengths[bin] += distance
        counts[bin] += 1
      }
    }
    let used = counts.indices.filter { counts[$0] > 0 }
    self.name = name
    self.cutoff = cutoff
    estimator = settings.estimator
    siteCount = sites.count
    self.knownCount = knownCount
    self.counts = used.map { counts[$0] }
    distances = used.map { lengths[$0] / Double(counts[$0]) }
    semivariances = used.map {
      settings.estimator.semivariance(sum: sums[$0], count: counts[$0])
    }
    let fit = VariogramFit(
      distances: distances, semivariances: semivariances, counts: self.counts)
    model = fit.best(of: settings.shape.map { [$0] } ?? VariogramShape.candidates)
  }

  /// The side of spatial blocks in metres: the range of the model, beyond which values are no more
  /// alike than any.
  ///
  /// Take it from the variogram of residuals, because it is what the model leaves that must be
  /// independent between training and test part: Roberts et al. (2017), DOI 10.1111/ecog.02881;
  /// Valavi et al. (2019), DOI 10.1111/2041-210X.13107.
  ///
  /// - Throws: ``GeostatisticsError/blockSize(variogram:reason:)`` where there is no model, the model is a
  ///   nugget only, or its range is beyond the distances looked at.
  public var blockSize: Double {
    get throws {
      guard let model else {
        throw GeostatisticsError.blockSize(
          variogram: name, reason: "it has fewer than four classes of distance")
      }
      guard model.range > 0 else {
        throw GeostatisticsError.blockSize(
          variogram: name,
          reason: "near sites are no more alike than far ones, so that folds by profile do")
      }
      guard model.range <= cutoff else {
        throw GeostatisticsError.blockSize(
          variogram: name,
          reason: "the range of \(NumberText.brief(model.range)) m is beyond the cutoff of "
            + "\(NumberText.brief(cutoff)) m; a longer cutoff may show where it levels off")
      }
      return model.range
    }
  }
}

/// How a variogram is computed and fitted.
package struct VariogramSettings: Sendable {
  let estimator: VariogramEstimator
  let shape: VariogramShape?
  let cutoff: Double?
  let bins: Int

  /// Checks the settings.
  ///
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``.
  package init(
    estimator: VariogramEstimator = .matheron, shape: VariogramShape? = nil,
    cutoff: Double? = nil, bins: Int = 15
  ) throws {
    guard (4...200).contains(bins) else {
      throw RangeError.outOfRange(
        "bins", value: Double(bins), expected: "a number of classes from 4 to 200")
    }
    if let cutoff, !(cutoff > 0 && cutoff.isFinite) {
      throw RangeError.outOfRange("cutoff", value: cutoff, expected: "a distance above 0 m")
    }
    if case .matern(let smoothness) = shape, !Matern.smoothnesses.contains(smoothness) {
      throw RangeError.outOfRange(
        "smoothness", value: smoothness, expected: "a number from 0.1 to 10")
    }
    self.estimator = estimator
    self.shape = shape
    self.cutoff = cutoff
    self.bins = bins
  }
}
