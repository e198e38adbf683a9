import NetworkLoops

/// The lanes that hold a sample as ones, the others as zeros.
@inline(__always)
private func mask(_ samples: Int) -> Lanes {
  var mask = Lanes()
  for lane in 0..<min(16, samples) { mask[lane] = 1 }
  return mask
}

extension CompiledLoops {
  package static func addMoments(
    _ values: UnsafePointer<Float>, channels: Int, positions: Int, samples: Int,
    to sums: UnsafeMutablePointer<Double>
  ) {
    let mask = mask(samples)
    for channel in 0..<channels {
      var sum = WideLanes()
      var squares = WideLanes()
      for position in 0..<positions {
        let place = values + (channel * positions + position) * 16
        let value = WideLanes(exactly: Lanes(at: place) * mask)
        sum += value
        squares += value * value
      }
      sums[channel] += sum.total
      sums[channels + channel] += squares.total
    }
  }

  package static func shiftAndScale(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, channels: Int,
    positions: Int, mean: UnsafePointer<Float>, slope: (Int) -> Float, shift: UnsafePointer<Float>
  ) {
    for channel in 0..<channels {
      let center = Lanes(repeating: mean[channel])
      let factor = Lanes(repeating: slope(channel))
      let start = Lanes(repeating: shift[channel])
      for index in channel * positions..<(channel + 1) * positions {
        start.plus(Lanes(at: input + index * 16) - center, times: factor)
          .store(to: output + index * 16)
      }
    }
  }

  package static func addErrorMoments(
    input: UnsafePointer<Float>, error: UnsafePointer<Float>, channels: Int, positions: Int,
    samples: Int, mean: UnsafePointer<Float>, inverse: UnsafePointer<Float>,
    to sums: UnsafeMutablePointer<Double>
  ) {
    let mask = mask(samples)
    for channel in 0..<channels {
      var sum = WideLanes()
      var products = WideLanes()
      for index in channel * positions..<(channel + 1) * positions {
        let slope = Lanes(at: error + index * 16) * mask
        let normal = (Lanes(at: input + index * 16) - mean[channel]) * inverse[channel]
        sum += WideLanes(exactly: slope)
        products += WideLanes(exactly: slope * normal)
      }
      sums[channel] += sum.total
      sums[channels + channel] += products.total
    }
  }

  package static func batchNormGradient(
    input: UnsafePointer<Float>, error: UnsafePointer<Float>,
    into gradient: UnsafeMutablePointer<Float>, channels: Int, positions: Int, samples: Int,
    mean: UnsafePointer<Float>, inverse: UnsafePointer<Float>, gain: UnsafePointer<Float>,
    meanError: UnsafePointer<Float>, meanProduct: UnsafePointer<Float>
  ) {
    let mask = mask(samples)
    for channel in 0..<channels {
      let factor = mask * (gain[channel] * inverse[channel])
      for index in channel * positions..<(channel + 1) * positions {
        let normal = (Lanes(at: input + index * 16) - mean[channel]) * inverse[channel]
        let rest =
          Lanes(at: error + index * 16) - meanError[channel] - normal * meanProduct[channel]
        (rest * factor).store(to: gradient + index * 16)
      }
    }
  }

  package static func layerNorm(
    _ input: UnsafePointer<Float>, into output: UnsafeMutablePointer<Float>, features: Int,
    gain: UnsafePointer<Float>, shift: UnsafePointer<Float>, epsilon: Float,
    normalized: UnsafeMutablePointer<Float>, inverse: UnsafeMutablePointer<Float>
  ) {
    let share = Lanes(repeating: 1 / Float(features))
    var sum = Lanes()
    for index in 0..<features { sum += Lanes(at: input + index * 16) }
    let mean = sum * share
    var squares = Lanes()
    for index in 0..<features {
      let rest = Lanes(at: input + index * 16) - mean
      squares = squares.plus(rest, times: rest)
    }
    let scale = Lanes(repeating: 1) / (squares * share + epsilon).root
    scale.store(to: inverse)
    for index in 0..<features {
      let normal = (Lanes(at: input + index * 16) - mean) * scale
      normal.store(to: normalized + index * 16)
      Lanes(repeating: shift[index]).plus(normal, times: Lanes(repeating: gain[index]))
        .store(to: output + index * 16)
    }
  }

  package static func layerNormGradient(
    error: UnsafePointer<Float>, normalized: UnsafePointer<Float>, inverse: UnsafePointer<Float>,
    features: Int, gain: UnsafePointer<Float>, gainGradient: UnsafeMutablePointer<Float>?,
    shiftGradient: UnsafeMutablePointer<Float>?, into gradient: UnsafeMutablePointer<Float>?
  ) {
    var sum = Lanes()
    var products = Lanes()
    for index in 0..<features {
      let slope = Lanes(at: error + index * 16)
      let normal = Lanes(at: normalized + index * 16)
      gainGradient?[index] += (slope * normal).total
      shiftGradient?[index] += slope.total
      let inner = slope * gain[index]
      sum += inner
      products = products.plus(inner, times: normal)
    }
    guard let gradient else { return }
    let share = Lanes(repeating: 1 / Float(features))
    let mean = sum * share
    let product = products * share
    let scale = Lanes(at: inverse)
    for index in 0..<features {
      let inner = Lanes(at: error + index * 16) * gain[index]
      let normal = Lanes(at: normalized + index * 16)
      ((inner - mean - normal * product) * scale).store(to: gradient + index * 16)
    }
  }
}
