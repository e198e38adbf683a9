import Glibc

/// The form of a variogram's model.
public enum VariogramShape: String, Sendable, CaseIterable {
  /// Rises ever more slowly: 1 - exp(-3 h).
  case exponential
  /// Rises almost straight and ends at the range: 1.5 h - 0.5 h³.
  case spherical

  /// The part of the rise done at a distance given in ranges.
  func rise(_ distance: Double) -> Double {
    switch self {
    case .exponential: 1 - exp(-3 * distance)
    case .spherical: distance >= 1 ? 1 : 1.5 * distance - 0.5 * distance * distance * distance
    }
  }
}
