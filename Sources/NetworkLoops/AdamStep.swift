/// The numbers of one Adam step.
package struct AdamStep: Sendable {
  package let rate: Float
  package let decayed: Float
  package let meanKept: Float
  package let squareKept: Float
  package let meanScale: Float
  package let squareScale: Float
  package let epsilon: Float

  /// Makes the numbers of step `number`, counted from 1; `decay` is decoupled.
  package init(
    number: Int, rate: Double, decay: Double, meanKept: Double = 0.9, squareKept: Double = 0.999,
    epsilon: Double = 1e-8
  ) {
    self.rate = Float(rate)
    decayed = Float(1 - rate * decay)
    self.meanKept = Float(meanKept)
    self.squareKept = Float(squareKept)
    meanScale = Float(1 / (1 - power(meanKept, number)))
    squareScale = Float(1 / (1 - power(squareKept, number)).squareRoot())
    self.epsilon = Float(epsilon)
  }
}

/// A whole power by repeated squaring.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  var factor = base
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    factor *= factor
    rest >>= 1
  }
  return result
}
