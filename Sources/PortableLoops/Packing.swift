import NetworkLoops

extension CompiledLoops {
  package static func packKernel(
    _ weights: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into packed: UnsafeMutablePointer<Float>
  ) {
    let taps = inputs * kernel
    let wholeOutputs = outputs / 16 * 16
    let wholeTaps = taps / 16 * 16
    for output in stride(from: 0, to: wholeOutputs, by: 16) {
      let first = packed + output * taps
      for tap in stride(from: 0, to: wholeTaps, by: 16) {
        transpose(
          row: { Lanes(at: weights + (output + $0) * taps + tap) },
          column: { place, values in
            store(values.lowHalf, to: first + (tap + place) * 8)
            store(values.highHalf, to: first + (taps + tap + place) * 8)
          })
      }
    }
    for output in 0..<outputs {
      let from = weights + output * taps
      let to = packed + (output / 8 * taps) * 8 + output % 8
      for tap in (output < wholeOutputs ? wholeTaps : 0)..<taps { to[tap * 8] = from[tap] }
    }
  }

  package static func packTurnedKernel(
    _ weights: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into packed: UnsafeMutablePointer<Float>
  ) {
    if kernel == 1 {
      return packTurnedMatrix(weights, outputs: outputs, inputs: inputs, into: packed)
    }
    for block in stride(from: 0, to: inputs, by: 8) {
      let kept = min(8, inputs - block)
      for output in 0..<outputs {
        let from = weights + (output * inputs + block) * kernel + kernel - 1
        let to = packed + (block * outputs + output * 8) * kernel
        for input in 0..<kept {
          for tap in 0..<kernel { to[tap * 8 + input] = from[input * kernel - tap] }
        }
      }
    }
  }

  package static func unpackKernel(
    _ packed: UnsafePointer<Float>, outputs: Int, inputs: Int, kernel: Int,
    into weights: UnsafeMutablePointer<Float>
  ) {
    let taps = inputs * kernel
    for output in 0..<outputs {
      let from = packed + (output / 8 * taps) * 8 + output % 8
      let to = weights + output * taps
      for tap in 0..<taps { to[tap] = from[tap * 8] }
    }
  }
}

/// Blocks of eight inputs of a matrix `[O, I]`, `[⌈I/8⌉, O, 8]`.
private func packTurnedMatrix(
  _ weights: UnsafePointer<Float>, outputs: Int, inputs: Int,
  into packed: UnsafeMutablePointer<Float>
) {
  for block in stride(from: 0, to: inputs, by: 8) {
    let kept = min(8, inputs - block)
    for output in 0..<outputs {
      let from = weights + output * inputs + block
      let to = packed + block * outputs + output * 8
      if kept == 8 {
        store(UnsafeRawPointer(from).loadUnaligned(as: SIMD8<Float>.self), to: to)
      } else {
        for input in 0..<kept { to[input] = from[input] }
      }
    }
  }
}

@inline(__always)
private func store(_ values: SIMD8<Float>, to pointer: UnsafeMutablePointer<Float>) {
  UnsafeMutableRawPointer(pointer).storeBytes(of: values, as: SIMD8<Float>.self)
}
