import Basics
import Display
import Tables

/// How well predictions agree with observations.
///
/// Pairs of which one value is missing (not-a-number) are left out and counted in ``missing``.
/// Letters of the formulas: `o` observed, `p` predicted, `n` complete pairs, a bar marks a mean.
public struct Metrics: Equatable, Sendable {
  /// The number of complete pairs.
  public let count: Int
  /// The number of pairs left out because one of their values is missing.
  public let missing: Int
  /// The coefficient of determination, 1 − Σ(p − o)² / Σ(o − ō)²: 1 is perfect, 0 is as good as the
  /// mean, below 0 is worse; nan where all observations are equal.
  public let rSquared: Double
  /// The square of Pearson's correlation: blind to bias and scale, so never below ``rSquared``; nan
  /// where one side does not vary.
  public let squaredCorrelation: Double
  /// The root of the mean square error, √(Σ(p − o)² / n), in the unit of the property.
  public let rmse: Double
  /// The mean absolute error, Σ|p − o| / n, in the unit of the property.
  public let mae: Double
  /// The mean error, Σ(p − o) / n, in the unit of the property: positive where too much is
  /// predicted.
  public let bias: Double
  /// Lin's concordance correlation coefficient with the divisor `n` throughout.
  ///
  /// Source: Lin (1989), Biometrics 45, 255–268, DOI 10.2307/2532051.
  public let ccc: Double
  /// The ratio of performance to interquartile distance, (Q3 − Q1) / RMSE, with quartiles of type
  /// 7.
  ///
  /// Source: Bellon-Maurel et al. (2010), DOI 10.1016/j.trac.2010.05.006; quantiles: Hyndman & Fan
  /// (1996), DOI 10.2307/2684934.
  public let rpiq: Double

  /// Compares observations with predictions.
  ///
  /// - Parameters:
  ///   - observed: The observations, `[N]`; nan where missing.
  ///   - predicted: The predictions, `[N]`; nan where missing.
  /// - Throws: ``MappingError/unequalLengths(observed:predicted:)`` and
  ///   ``MappingError/noPairs(count:)``.
  public init(observed: [Double], predicted: [Double]) throws {
    guard observed.count == predicted.count else {
      throw MappingError.unequalLengths(observed: observed.count, predicted: predicted.count)
    }
    let pairs = zip(observed, predicted).filter { $0.isFinite && $1.isFinite }
    guard !pairs.isEmpty else { throw MappingError.noPairs(count: observed.count) }
    let n = Double(pairs.count)
    let meanObserved = pairs.reduce(0) { $0 + $1.0 } / n
    let meanPredicted = pairs.reduce(0) { $0 + $1.1 } / n
    var sums = (error: 0.0, absolute: 0.0, observed: 0.0, predicted: 0.0, product: 0.0)
    for (o, p) in pairs {
      sums.error += (p - o) * (p - o)
      sums.absolute += abs(p - o)
      sums.observed += (o - meanObserved) * (o - meanObserved)
      sums.predicted += (p - meanPredicted) * (p - meanPredicted)
      sums.product += (o - meanObserved) * (p - meanPredicted)
    }
    count = pairs.count
    missing = observed.count - pairs.count
    bias = meanPredicted - meanObserved
    rmse = (sums.error / n).squareRoot()
    mae = sums.absolute / n
    rSquared = sums.observed > 0 ? 1 - sums.error / sums.observed : .nan
    let spread = sums.observed * sums.predicted
    squaredCorrelation = spread > 0 ? sums.product * sums.product / spread : .nan
    let denominator = sums.observed + sums.predicted + n * bias * bias
    ccc = denominator > 0 ? 2 * sums.product / denominator : .nan
    let sorted = pairs.map(\.0).sorted()
    let range = Quantile.of(sorted: sorted, 0.75) - Quantile.of(sorted: sorted, 0.25)
    rpiq = rmse > 0 ? range / rmse : .nan
  }

  /// The share of observations that lie within their prediction intervals, both ends included.
  ///
  /// An interval that is meant to hold 90 % of the observations is honest where the share is 0.9.
  ///
  /// - Parameters:
  ///   - observed: The observations, `[N]`; nan where missing.
  ///   - lower: The lower ends of the intervals, `[N]`; nan where missing.
  ///   - upper: The upper ends of the intervals, `[N]`; nan where missing.
  /// - Returns: The prediction interval coverage probability, between 0 and 1.
  /// - Throws: ``MappingError`` where the lengths differ or no observation has an interval.
  ///
  /// Source: Shrestha & Solomatine (2006), DOI 10.1016/j.neunet.2006.01.012.
  public static func coverage(observed: [Double], lower: [Double], upper: [Double]) throws -> Double
  {
    guard observed.count == lower.count, observed.count == upper.count else {
      throw MappingError.unequalLengths(
        observed: observed.count,
        predicted: lower.count == observed.count ? upper.count : lower.count)
    }
    let known = observed.indices.filter {
      observed[$0].isFinite && !lower[$0].isNaN && !upper[$0].isNaN
    }
    guard !known.isEmpty else { throw MappingError.noPairs(count: observed.count) }
    let inside = known.count { lower[$0] <= observed[$0] && observed[$0] <= upper[$0] }
    return Double(inside) / Double(known.count)
  }
}

extension Metrics: Displayable {
  /// The measures, one a row.
  public var displayData: DisplayData { table.displayData }

  /// The measures, one a row.
  public var table: Table {
    Table(
      columns: ["measure", "value"],
      rows: [
        [.text("n"), .integer(count)], [.text("missing"), .integer(missing)],
        [.text("R²"), .number(rSquared)], [.text("r²"), .number(squaredCorrelation)],
        [.text("RMSE"), .number(rmse)], [.text("MAE"), .number(mae)],
        [.text("bias"), .number(bias)],
        [.text("CCC"), .number(ccc)], [.text("RPIQ"), .number(rpiq)],
      ])
  }
}
