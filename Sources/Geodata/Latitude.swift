import Glibc

/// The shrinking of degrees of longitude towards the poles.
package enum Latitude {
  /// The cosine of a latitude in degrees.
  package static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
