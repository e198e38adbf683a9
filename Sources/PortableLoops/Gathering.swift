import NetworkLoops

extension CompiledLoops {
  package static func gather(
    _ values: UnsafePointer<Float>, features: Int, positions: UnsafeBufferPointer<Int>,
    into output: UnsafeMutablePointer<Float>
  ) {
    let blocks = features / 16
    let count = positions.count
    for block in 0..<blocks {
      transpose(
        row: { lane in
          lane < count ? Lanes(at: values + positions[lane] * features + block * 16) : Lanes()
        },
        column: { $1.store(to: output + (block * 16 + $0) * 16) })
    }
    for feature in blocks * 16..<features {
      for lane in 0..<16 {
        output[feature * 16 + lane] =
          lane < count ? values[positions[lane] * features + feature] : 0
      }
    }
  }

  package static func scatter(
    _ input: UnsafePointer<Float>, features: Int, count: Int,
    into output: UnsafeMutablePointer<Float>
  ) {
    for lane in 0..<count {
      for feature in 0..<features {
        output[lane * features + feature] = input[feature * 16 + lane]
      }
    }
  }

  package static func add(
    _ input: UnsafePointer<Float>, to output: UnsafeMutablePointer<Float>, count: Int
  ) {
    for index in stride(from: 0, to: count, by: 16) {
      (Lanes(at: output + index) + Lanes(at: input + index)).store(to: output + index)
    }
  }

  package static func multiplyGroups(
    _ values: UnsafePointer<Float>, _ factors: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>, groups: Int, groupSize: Int
  ) {
    for group in 0..<groups {
      let factor = Lanes(at: factors + group * 16)
      for index in group * groupSize..<(group + 1) * groupSize {
        (Lanes(at: values + index * 16) * factor).store(to: output + index * 16)
      }
    }
  }

  package static func allFinite(_ values: UnsafePointer<Float>, count: Int) -> Bool {
    var sum = Lanes()
    let whole = count / 16 * 16
    // A finite number times zero is zero, anything else is not a number, and that survives every sum.
    for index in stride(from: 0, to: whole, by: 16) { sum += Lanes(at: values + index) * 0 }
    var rest: Float = 0
    for index in whole..<count { rest += values[index] * 0 }
    return (sum.total + rest) == 0
  }

  package static func dropoutMask(
    seeds: SIMD16<UInt32>, rate: Float, into output: UnsafeMutablePointer<Float>, count: Int
  ) {
    var state = seeds
    let kept = Lanes(repeating: 1 / (1 - rate))
    for index in stride(from: 0, to: count, by: 16) {
      state ^= state &<< 13
      state ^= state &>> 17
      state ^= state &<< 5
      // The upper bits become the fraction of a number from 1 to below 2.
      let draw = unsafeBitCast((state &>> 9) | 0x3F80_0000, to: Lanes.self) - 1
      kept.replacing(with: Lanes(), where: draw .< Lanes(repeating: rate)).store(to: output + index)
    }
  }

  package static func repeatShifted(
    _ input: UnsafePointer<Float>, features: Int, times: Int, shifts: UnsafePointer<Float>,
    into output: UnsafeMutablePointer<Float>
  ) {
    for feature in 0..<features {
      let value = Lanes(at: input + feature * 16)
      for index in feature * times..<(feature + 1) * times {
        (value + shifts[index]).store(to: output + index * 16)
      }
    }
  }

  package static func sumRepeats(
    _ input: UnsafePointer<Float>, features: Int, times: Int,
    into output: UnsafeMutablePointer<Float>
  ) {
    for feature in 0..<features {
      var sum = Lanes()
      for index in feature * times..<(feature + 1) * times { sum += Lanes(at: input + index * 16) }
      sum.store(to: output + feature * 16)
    }
  }
}
