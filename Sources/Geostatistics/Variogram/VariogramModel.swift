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
  /// The distance in metres at which the line has levelled off; of lines that level off without
  /// end, at which they have risen by 95 %. 0 where there is a nugget only.
  public let range: Double

  /// The semivariance of sites far apart.
  public var sill: Double { nugget + partialSill }

  /// The line's height at a distance in metres.
  ///
  /// - Parameter distance: The distance; at 0 the value is the nugget.
  /// - Returns: The semivariance.
  public func semivariance(at distance: Double) -> Double {
    range > 0 ? nugget + partialSill * shape.rise(distance / range) : sill
  }

  /// The model in words.
  public var description: String {
    guard range > 0 else {
      return "pure nugget \(NumberText.brief(nugget)): near sites are no more alike than far ones"
    }
    let share = sill > 0 ? 100 * nugget / sill : 0
    return "\(shape) model: nugget \(NumberText.brief(nugget)), sill "
      + "\(NumberText.brief(sill)), range \(NumberText.brief(range)) m; the nugget is "
      + "\(NumberText.fixed(share, decimals: 0)) % of the sill"
  }
}
