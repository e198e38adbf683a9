import NetworkLoops

extension CompiledLoops {
  package static func addLoss(
    _ loss: LossLoop, output: UnsafePointer<Float>, target: UnsafePointer<Float>, targets: Int,
    weights: UnsafePointer<Float>, scale: Float, gradient: UnsafeMutablePointer<Float>?
  ) -> Double {
    var sum = 0.0
    let width = loss.outputsPerTarget
    for index in 0..<targets {
      let truth = target + index * 16
      let first = index * width * 16
      let found = output + first
      let slope = gradient.map { $0 + first }
      slope?.update(repeating: 0, count: width * 16)
      for lane in 0..<16 where !truth[lane].isNaN && weights[lane] > 0 {
        let factor = weights[lane] * scale
        let value = lossOfOne(loss, found + lane, truth[lane], factor, slope.map { $0 + lane })
        sum += Double(weights[lane]) * Double(value)
      }
    }
    return sum
  }
}

/// The loss of one target; outputs of the same sample stand sixteen numbers apart.
@inline(__always)
private func lossOfOne(
  _ loss: LossLoop, _ output: UnsafePointer<Float>, _ target: Float, _ factor: Float,
  _ slope: UnsafeMutablePointer<Float>?
) -> Float {
  let error = output[0] - target
  switch loss {
  case .squared:
    slope?[0] = 2 * error * factor
    return error * error
  case .absolute:
    slope?[0] = error > 0 ? factor : (error < 0 ? -factor : error * factor)
    return abs(error)
  case .huber(let delta):
    if abs(error) <= delta {
      slope?[0] = error * factor
      return 0.5 * error * error
    }
    slope?[0] = error.isNaN ? error : (error > 0 ? delta * factor : -delta * factor)
    return delta * (abs(error) - 0.5 * delta)
  case .logCosh:
    // log cosh x = |x| + log(1 + exp(−2|x|)) − log 2 stays finite where cosh does not.
    let size = abs(error)
    slope?[0] = Lanes(repeating: error).hyperbolicTangent[0] * factor
    return size + Lanes(repeating: -2 * size).softened[0] - 0.693_147_18
  case .quantiles(let levels):
    return pinball(levels, output, target, factor, slope)
  case .gaussian:
    // A variance below 1e-6 counts as 1e-6, as in PyTorch's GaussianNLLLoss.
    let logVariance = max(output[16], -13.815_511)
    let precision = exponential(-logVariance)
    slope?[0] = error * precision * factor
    slope?[16] = 0.5 * (1 - error * error * precision) * factor
    return 0.5 * (logVariance + error * error * precision)
  }
}

private func pinball(
  _ levels: [Float], _ output: UnsafePointer<Float>, _ target: Float, _ factor: Float,
  _ slope: UnsafeMutablePointer<Float>?
) -> Float {
  var sum: Float = 0
  let share = 1 / Float(levels.count)
  for (index, level) in levels.enumerated() {
    let error = target - output[index * 16]
    sum += share * (error >= 0 ? level * error : (level - 1) * error)
    slope?[index * 16] = (error >= 0 ? -level : 1 - level) * factor * share
  }
  return sum
}

@inline(__always)
private func exponential(_ value: Float) -> Float { Lanes(repeating: value).exponential[0] }
