/// The numbers of one Adam step.
package struct AdamStep: Sendable {
  let rate: Float
  let decayed: Float
  let meanKept: Float
  let squareKept: Float
  let meanScale: Float
  let squareScale: Float
  let epsilon: Float

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

/// Moves weights along one Adam step; the count is a multiple of sixteen.
package func adam(
  _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
  mean: UnsafeMutablePointer<Float>, square: UnsafeMutablePointer<Float>, count: Int,
  _ step: AdamStep
) {
  let meanNew = 1 - step.meanKept
  let squareNew = 1 - step.squareKept
  for index in stride(from: 0, to: count, by: 16) {
    let g = Lanes(at: gradient + index)
    let m = Lanes(at: mean + index) * step.meanKept + g * meanNew
    let v = Lanes(at: square + index) * step.squareKept + g * g * squareNew
    m.store(to: mean + index)
    v.store(to: square + index)
    let size = v.root * step.squareScale + step.epsilon
    let kept = Lanes(at: weights + index) * step.decayed
    (kept - m * (step.rate * step.meanScale) / size).store(to: weights + index)
  }
}

/// Moves weights along one step of gradient descent with momentum; the count is a multiple of sixteen.
package func descend(
  _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
  velocity: UnsafeMutablePointer<Float>, count: Int, rate: Float, momentum: Float
) {
  for index in stride(from: 0, to: count, by: 16) {
    let v = Lanes(at: velocity + index) * momentum + Lanes(at: gradient + index)
    v.store(to: velocity + index)
    (Lanes(at: weights + index) - v * rate).store(to: weights + index)
  }
}

/// Multiplies numbers by one factor; the count is a multiple of sixteen.
package func scale(_ values: UnsafeMutablePointer<Float>, by factor: Float, count: Int) {
  for index in stride(from: 0, to: count, by: 16) {
    (Lanes(at: values + index) * factor).store(to: values + index)
  }
}

/// The sum of the squares, in a fixed order; the count is a multiple of sixteen.
package func sumOfSquares(_ values: UnsafePointer<Float>, count: Int) -> Double {
  var sum = SIMD16<Double>()
  for index in stride(from: 0, to: count, by: 16) {
    let value = SIMD16<Double>(Lanes(at: values + index))
    sum += value * value
  }
  return sum.sum()
}
