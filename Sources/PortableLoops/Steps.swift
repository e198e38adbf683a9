import NetworkLoops

extension CompiledLoops {
  package static func adam(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    mean: UnsafeMutablePointer<Float>, square: UnsafeMutablePointer<Float>, count: Int,
    _ step: AdamStep
  ) {
    for index in stride(from: 0, to: count, by: 16) {
      let g = Lanes(at: gradient + index)
      let m = Lanes(at: mean + index) * step.meanKept + g * step.meanNew
      let v = Lanes(at: square + index) * step.squareKept + g * g * step.squareNew
      m.store(to: mean + index)
      v.store(to: square + index)
      let size = v.root * step.squareScale + step.epsilon
      let kept = Lanes(at: weights + index) * step.decayed
      (kept - m * (step.rate * step.meanScale) / size).store(to: weights + index)
    }
  }

  package static func descend(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    velocity: UnsafeMutablePointer<Float>, count: Int, rate: Float, momentum: Float
  ) {
    for index in stride(from: 0, to: count, by: 16) {
      let v = Lanes(at: velocity + index) * momentum + Lanes(at: gradient + index)
      v.store(to: velocity + index)
      (Lanes(at: weights + index) - v * rate).store(to: weights + index)
    }
  }

  package static func descendByRootMeanSquare(
    _ weights: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
    square: UnsafeMutablePointer<Float>, count: Int, rate: Float, kept: Float, added: Float,
    epsilon: Float
  ) {
    for index in stride(from: 0, to: count, by: 16) {
      let g = Lanes(at: gradient + index)
      let v = Lanes(at: square + index) * kept + g * g * added
      v.store(to: square + index)
      (Lanes(at: weights + index) - g * rate / (v.root + epsilon)).store(to: weights + index)
    }
  }

  package static func addMultiple(
    _ values: UnsafePointer<Float>, times factor: Float, to sums: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    let factor = Lanes(repeating: factor)
    for index in stride(from: 0, to: count, by: 16) {
      Lanes(at: sums + index).plus(Lanes(at: values + index), times: factor)
        .store(to: sums + index)
    }
  }

  package static func scale(_ values: UnsafeMutablePointer<Float>, by factor: Float, count: Int) {
    for index in stride(from: 0, to: count, by: 16) {
      (Lanes(at: values + index) * factor).store(to: values + index)
    }
  }

  package static func sumOfSquares(_ values: UnsafePointer<Float>, count: Int) -> Double {
    var sum = WideLanes()
    for index in stride(from: 0, to: count, by: 16) {
      let value = WideLanes(exactly: Lanes(at: values + index))
      sum += value * value
    }
    return sum.total
  }
}
