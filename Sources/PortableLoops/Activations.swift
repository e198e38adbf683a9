import NetworkLoops

extension CompiledLoops {
  package static func activate(
    _ function: ActivationLoop, _ input: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>, count: Int
  ) {
    let zero = Lanes()
    switch function {
    case .none:
      if input != UnsafePointer(output) { output.update(from: input, count: count) }
    case .relu: map(input, output, count) { zero.replacing(with: $0, where: $0 .> zero) }
    case .leakyReLU:
      map(input, output, count) { ($0 * 0.01).replacing(with: $0, where: $0 .> zero) }
    case .elu:
      map(input, output, count) { ($0.exponential - 1).replacing(with: $0, where: $0 .> zero) }
    case .gelu: map(input, output, count) { $0 * $0.normalProbability }
    case .silu: map(input, output, count) { $0 * $0.logistic }
    case .tanh: map(input, output, count) { $0.hyperbolicTangent }
    case .sigmoid: map(input, output, count) { $0.logistic }
    case .softplus: map(input, output, count) { $0.softened }
    }
  }

  package static func activationGradient(
    _ function: ActivationLoop, value: UnsafePointer<Float>,
    gradient: UnsafeMutablePointer<Float>, count: Int
  ) {
    let zero = Lanes()
    switch function {
    case .none: break
    case .relu:
      multiplyBySlope(gradient, value, count) { g, y in zero.replacing(with: g, where: y .> zero) }
    case .leakyReLU:
      multiplyBySlope(gradient, value, count) { g, y in
        (g * 0.01).replacing(with: g, where: y .> zero)
      }
    case .elu:
      multiplyBySlope(gradient, value, count) { g, y in
        (g * (y + 1)).replacing(with: g, where: y .> zero)
      }
    case .gelu:
      multiplyBySlope(gradient, value, count) { g, x in
        g * x.normalProbability.plus(x, times: x.normalDensity)
      }
    case .silu:
      multiplyBySlope(gradient, value, count) { g, x in
        let s = x.logistic
        return g * s * (1 + x * (1 - s))
      }
    case .tanh: multiplyBySlope(gradient, value, count) { g, y in g * (1 - y * y) }
    case .sigmoid: multiplyBySlope(gradient, value, count) { g, y in g * y * (1 - y) }
    case .softplus: multiplyBySlope(gradient, value, count) { g, y in g * (1 - (-y).exponential) }
    }
  }
}

@inline(__always)
private func map(
  _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ count: Int,
  _ function: (Lanes) -> Lanes
) {
  for index in stride(from: 0, to: count, by: 16) {
    function(Lanes(at: input + index)).store(to: output + index)
  }
}

@inline(__always)
private func multiplyBySlope(
  _ gradient: UnsafeMutablePointer<Float>, _ value: UnsafePointer<Float>, _ count: Int,
  _ function: (Lanes, Lanes) -> Lanes
) {
  for index in stride(from: 0, to: count, by: 16) {
    function(Lanes(at: gradient + index), Lanes(at: value + index)).store(to: gradient + index)
  }
}
