import Foundation

/// Student's distribution, for intervals of estimates from few rows.
package struct StudentDistribution {
  /// The degrees of freedom.
  let degrees: Double

  package init(degrees: Double) { self.degrees = degrees }

  /// The probability of a number below another one.
  ///
  /// Source: NIST Digital Library of Mathematical Functions, 8.17.1 and 26.7 of Abramowitz & Stegun (1964).
  package func probability(below value: Double) -> Double {
    let share = degrees / (degrees + value * value)
    let tail = Self.incompleteBeta(degrees / 2, 0.5, share) / 2
    return value > 0 ? 1 - tail : tail
  }

  /// The number below which a share of all lies.
  package func quantile(_ probability: Double) -> Double {
    guard probability > 0, probability < 1 else {
      return probability < 0.5 ? -.infinity : .infinity
    }
    guard probability != 0.5 else { return 0 }
    if probability < 0.5 { return -quantile(1 - probability) }
    var (low, high) = (0.0, 1.0)
    while self.probability(below: high) < probability, high < 1e150 {
      (low, high) = (high, high * 2)
    }
    for _ in 0..<200 where high - low > 1e-15 * high {
      let middle = (low + high) / 2
      if self.probability(below: middle) < probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The regularised incomplete beta function, by its continued fraction.
  ///
  /// Source: NIST Digital Library of Mathematical Functions, 8.17.22; evaluated as Lentz (1976),
  /// DOI 10.1364/AO.15.000668.
  private static func incompleteBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(b, a, 1 - x) }
    let front =
      exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    return front * fraction(a, b, x)
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    func bounded(_ value: Double) -> Double { value.magnitude < 1e-300 ? 1e-300 : value }
    var c = 1.0
    var d = 1 / bounded(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...500 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      for term in [even, odd] {
        d = 1 / bounded(1 + term * d)
        c = bounded(1 + term / c)
        result *= d * c
      }
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return result
  }
}
