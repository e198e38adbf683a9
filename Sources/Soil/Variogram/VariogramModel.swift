import Display
import Glibc

/// A smooth line through a variogram: it starts at the nugget and levels off at the sill.
public struct VariogramModel: Equatable, Sendable, CustomStringConvertible {
  /// The line's form.
  public let shape: VariogramShape
  /// The semivariance at the smallest distances: noise, and changes over less than the distance of
  /// sites.
  public let nugget: Double
  /// By how much the semivariance rises from the nugget to the sill.
  public let partialSill: Double
  /// The distance in metres at which the line has levelled off; of an exponential line, at which it
  /// has risen by 95 %.
  public let range: Double

  /// The semivariance of sites far apart.
  public var sill: Double { nugget + partialSill }

  /// The line's height at a distance in metres.
  ///
  /// - Parameter distance: The distance; at 0 the value is the nugget.
  /// - Returns: The semivariance.
  public func semivariance(at distance: Double) -> Double {
    nugget + partialSill * shape.rise(distance / range)
  }

  /// The model in words.
  public var description: String {
    let share = sill > 0 ? 100 * nugget / sill : 0
    return "\(shape.rawValue) model: nugget \(NumberText.brief(nugget)), sill "
      + "\(NumberText.brief(sill)), range \(NumberText.brief(range)) m; the nugget is "
      + "\(NumberText.fixed(share, decimals: 0)) % of the sill"
  }
}

extension VariogramModel {
  /// The shape, nugget, sill and range with the least weighted squares; ranges are tried from a
  /// third of the shortest to three times the longest distance.
  static func fitted(
    distances: [Double], semivariances: [Double], counts: [Int]
  ) -> VariogramModel? {
    guard distances.count >= 4, let shortest = distances.min(), let longest = distances.max()
    else { return nil }
    let weights = zip(counts, distances).map { Double($0) / ($1 * $1) }
    var best: (misfit: Double, model: VariogramModel)?
    for shape in VariogramShape.allCases {
      for step in 0...300 {
        let range = shortest / 3 * pow(9 * longest / shortest, Double(step) / 300)
        let rises = distances.map { shape.rise($0 / range) }
        let (nugget, slope) = line(rises, semivariances, weights)
        let model = VariogramModel(
          shape: shape, nugget: nugget, partialSill: slope, range: range)
        let misfit = distances.indices.reduce(0.0) {
          let gap = semivariances[$1] - model.semivariance(at: distances[$1])
          return $0 + weights[$1] * gap * gap
        }
        if misfit < best?.misfit ?? .infinity { best = (misfit, model) }
      }
    }
    return best?.model
  }

  /// The weighted line through points, with neither end below zero.
  private static func line(
    _ x: [Double], _ y: [Double], _ weights: [Double]
  ) -> (start: Double, slope: Double) {
    var (w, wx, wy, wxx, wxy) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for index in x.indices {
      let weight = weights[index]
      w += weight
      wx += weight * x[index]
      wy += weight * y[index]
      wxx += weight * x[index] * x[index]
      wxy += weight * x[index] * y[index]
    }
    let determinant = w * wxx - wx * wx
    let slope = determinant > 1e-12 * w * wxx ? (w * wxy - wx * wy) / determinant : 0
    let start = (wy - slope * wx) / w
    if slope < 0 { return (max(0, wy / w), 0) }
    if start < 0 { return (0, wxx > 0 ? max(0, wxy / wxx) : 0) }
    return (start, slope)
  }
}
