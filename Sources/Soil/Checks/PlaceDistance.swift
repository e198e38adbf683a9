import Display
import Geodata
import Glibc

/// The distance between two places of a reference system in metres.
struct PlaceDistance {
  /// What is farther apart, in metres, is not the same place.
  ///
  /// The error that the satellite receivers of civilians kept to 95 times in 100 until May 2000;
  /// those of today are better. Degrees rounded to three decimals are off by no more than 80 m.
  ///
  /// Source: US Department of Defense (1995), Global Positioning System Standard Positioning
  /// Service Signal Specification, 2nd edition, section 2.3.
  static let same = 100.0

  /// The mean radius of the earth in metres.
  ///
  /// Source: Moritz (2000), Geodetic Reference System 1980, Journal of Geodesy 74:128,
  /// DOI 10.1007/s001900050278.
  private static let radius = 6_371_008.8

  private let isGeographic: Bool
  private let unit: Double

  init(_ crs: CoordinateReferenceSystem) throws {
    isGeographic = try crs.isGeographic
    unit = try isGeographic ? 1 : crs.metresPerUnit
  }

  /// Numbers that are no degrees are taken for metres, as those of a system that was not stated.
  func metres(_ a: SiteCoordinate, _ b: SiteCoordinate) -> Double {
    let isOutside = [a, b].contains { $0.x.magnitude > 360 || $0.y.magnitude > 90 }
    guard isGeographic, !isOutside else { return hypot(b.x - a.x, b.y - a.y) * unit }
    let half = Double.pi / 360
    let north = sin((b.y - a.y) * half)
    let east = sin((b.x - a.x) * half)
    let square = north * north + Latitude.cosine(a.y) * Latitude.cosine(b.y) * east * east
    return 2 * Self.radius * asin(min(1, square.squareRoot()))
  }

  /// A distance in words, for example `87 m` or `1.1 km`.
  static func text(_ metres: Double) -> String {
    metres < 1000
      ? "\(NumberText.trimmed(metres, decimals: 0)) m"
      : "\(NumberText.trimmed(metres / 1000, decimals: metres < 100_000 ? 1 : 0)) km"
  }
}
