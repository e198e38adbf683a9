import Glibc

/// How the semivariance of a class of distances is computed from its pairs of sites.
public enum VariogramEstimator: String, Sendable, CaseIterable {
  /// Half the mean squared difference.
  ///
  /// Source: Matheron (1963), DOI 10.2113/gsecongeo.58.8.1246.
  case matheron
  /// From the fourth power of the mean square root of the differences, on which few extreme values
  /// have little influence.
  ///
  /// Source: Cressie & Hawkins (1980), DOI 10.1007/BF01035243.
  case cressieHawkins

  /// What a pair adds to its class.
  func term(_ difference: Double) -> Double {
    switch self {
    case .matheron: difference * difference
    case .cressieHawkins: difference.magnitude.squareRoot()
    }
  }

  /// The semivariance of a class.
  func semivariance(sum: Double, count: Int) -> Double {
    let number = Double(count)
    switch self {
    case .matheron: return sum / number / 2
    case .cressieHawkins:
      let mean = sum / number
      return mean * mean * mean * mean / (0.457 + 0.494 / number) / 2
    }
  }
}
