import Glibc

/// The form of a variogram's model.
///
/// Distances `h` are given in ranges. A model that levels off without end reaches 95 % of its rise
/// at the range.
///
/// Source: Chilès & Delfiner (2012), DOI 10.1002/9781118136188.
public enum VariogramShape: Hashable, Sendable, CustomStringConvertible {
  /// Rises ever more slowly: 1 - exp(-3 h).
  case exponential
  /// Rises almost straight and ends at the range: 1.5 h - 0.5 h³.
  case spherical
  /// Starts level, as very smooth surfaces do: 1 - exp(-3 h²).
  case gaussian
  /// Between exponential (smoothness 0.5) and Gaussian (great smoothness); the argument is a number
  /// from 0.1 to 10.
  ///
  /// Source: Stein (1999), DOI 10.1007/978-1-4612-1494-6.
  case matern(smoothness: Double)
  /// Level from the smallest distances on: near sites are no more alike than far ones.
  case nugget

  /// The forms that are compared where none is asked for.
  static let candidates: [VariogramShape] = [
    .exponential, .spherical, .gaussian, .matern(smoothness: 1.5),
  ]

  /// The form in words, for example `Matérn (1.5)`.
  public var description: String {
    switch self {
    case .exponential: "exponential"
    case .spherical: "spherical"
    case .gaussian: "Gaussian"
    case .matern(let smoothness): "Matérn (\(Self.text(smoothness)))"
    case .nugget: "nugget"
    }
  }

  private static func text(_ smoothness: Double) -> String {
    let hundredths = (smoothness * 100).rounded()
    return hundredths.magnitude < 1e9 ? "\(hundredths / 100)" : "\(smoothness)"
  }

  /// The part of the rise done at a distance given in ranges.
  func rise(_ distance: Double) -> Double {
    switch self {
    case .exponential: 1 - exp(-3 * distance)
    case .spherical: distance >= 1 ? 1 : 1.5 * distance - 0.5 * distance * distance * distance
    case .gaussian: 1 - exp(-3 * distance * distance)
    case .matern(let smoothness): 1 - Matern.correlation(distance, smoothness)
    case .nugget: 1
    }
  }
}

/// The correlation of the Matérn model.
package enum Matern {
  /// The smoothnesses that can be computed.
  static let smoothnesses = 0.1...10.0

  /// The correlation at a distance given in ranges, at which it is 5 %.
  static func correlation(_ distance: Double, _ smoothness: Double) -> Double {
    correlation(scaled: distance * reach(smoothness), smoothness)
  }

  /// The correlation at a distance given in the model's own scale:
  /// 2^(1-ν) / Γ(ν) · x^ν · K_ν(x).
  package static func correlation(scaled distance: Double, _ smoothness: Double) -> Double {
    guard distance > 1e-9 else { return 1 }
    let factor = (1 - smoothness) * log(2) - lgamma(smoothness) + smoothness * log(distance)
    return min(1, exp(factor + logBessel(distance, smoothness)))
  }

  /// The logarithm of the modified Bessel function of the second kind.
  ///
  /// Source: K_ν(x) = ∫ exp(-x cosh t) cosh(ν t) dt over t ≥ 0 (DLMF 10.32.9), by the trapezoidal
  /// rule, whose error falls exponentially with the step here (Trefethen & Weideman 2014,
  /// DOI 10.1137/130932132).
  static func logBessel(_ x: Double, _ order: Double) -> Double {
    let step = 0.05
    var sum = 0.5
    var time = step
    while time < 50 {
      let rise = order * time - x * (cosh(time) - 1)
      let term = exp(rise) * (1 + exp(-2 * order * time)) / 2
      sum += term
      if rise < -40, time > 1 { break }
      time += step
    }
    return log(sum * step) - x
  }

  /// The distance in the model's own scale at which 95 % of the rise is done, by bisection.
  static func reach(_ smoothness: Double) -> Double {
    var (low, high) = (0.0, 100.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if correlation(scaled: middle, smoothness) > 0.05 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
