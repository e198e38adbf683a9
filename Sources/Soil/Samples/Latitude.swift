import Glibc

/// The shrinking of degrees of longitude towards the poles.
enum Latitude {
  /// The cosine of a latitude in degrees.
  static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
