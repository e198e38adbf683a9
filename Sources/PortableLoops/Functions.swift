/// Elementary functions of sixteen numbers at once.
///
/// Source of the reduction and of the coefficients of `exp`: S. L. Moshier (1989), Methods and Programs
/// for Mathematical Functions (the single-precision functions of the Cephes library); the error stays
/// below two units in the last place.
extension Lanes {
  /// The exponential function; below −87 and above 88 as at these arguments.
  @inline(__always)
  var exponential: Lanes {
    let x = limited(from: Lanes(repeating: -87), to: Lanes(repeating: 88))
    // Adding 1.5 · 2²³ rounds to a whole number and leaves it in the low bits.
    let magic = Lanes(repeating: 12_582_912)
    let shifted = magic.plus(x, times: Lanes(repeating: 1.442_695_04))
    let whole = shifted - magic
    var rest = x.plus(whole, times: Lanes(repeating: -0.693_359_375))
    rest = rest.plus(whole, times: Lanes(repeating: 2.121_944_4e-4))
    var sum = Lanes(repeating: 1.987_569_15e-4)
    sum = Lanes(repeating: 1.398_199_95e-3).plus(sum, times: rest)
    sum = Lanes(repeating: 8.333_451_9e-3).plus(sum, times: rest)
    sum = Lanes(repeating: 4.166_579_6e-2).plus(sum, times: rest)
    sum = Lanes(repeating: 1.666_666_55e-1).plus(sum, times: rest)
    sum = Lanes(repeating: 5.000_000_1e-1).plus(sum, times: rest)
    sum = (rest + 1).plus(sum, times: rest * rest)
    let bits = unsafeBitCast(shifted, to: SIMD16<Int32>.self)
    let exponent = (bits &- SIMD16<Int32>(repeating: 0x4B40_0000 - 127)) &<< 23
    return sum * unsafeBitCast(exponent, to: Lanes.self)
  }

  /// `1 / (1 + exp(−x))`.
  @inline(__always)
  var logistic: Lanes { Lanes(repeating: 1) / (Lanes(repeating: 1) + (-self).exponential) }

  /// The hyperbolic tangent.
  @inline(__always)
  var hyperbolicTangent: Lanes {
    let size = magnitudes
    let far =
      Lanes(repeating: 1) - Lanes(repeating: 2) / ((size + size).exponential + 1)
    let square = self * self
    var near = Lanes(repeating: -5.704_988_7e-3)
    near = Lanes(repeating: 2.063_908_9e-2).plus(near, times: square)
    near = Lanes(repeating: -5.373_971_6e-2).plus(near, times: square)
    near = Lanes(repeating: 1.333_144_2e-1).plus(near, times: square)
    near = Lanes(repeating: -3.333_328_2e-1).plus(near, times: square)
    near = plus(near * square, times: self)
    return far.withSigns(of: self).replacing(with: near, where: size .< 0.625)
  }

  /// `log(1 + exp(x))` by the series of the area tangent, Abramowitz & Stegun (1964), 4.1.27.
  @inline(__always)
  var softened: Lanes {
    let small = (-magnitudes).exponential
    let ratio = small / (small + 2)
    let square = ratio * ratio
    var sum = Lanes(repeating: 1 / 15)
    var divisor: Float = 13
    while divisor > 0 {
      sum = Lanes(repeating: 1 / divisor).plus(sum, times: square)
      divisor -= 2
    }
    let positive = replacing(with: Lanes(), where: self .< 0)
    return positive.plus(ratio + ratio, times: sum)
  }

  /// The normal distribution function by the error function of Abramowitz & Stegun (1964), 7.1.26;
  /// the error stays below 1.5e-7.
  @inline(__always)
  var normalProbability: Lanes {
    let argument = magnitudes * 0.707_106_78
    let one = Lanes(repeating: 1)
    let t = one / one.plus(argument, times: Lanes(repeating: 0.327_591_1))
    var sum = Lanes(repeating: 1.061_405_43)
    sum = Lanes(repeating: -1.453_152_03).plus(sum, times: t)
    sum = Lanes(repeating: 1.421_413_74).plus(sum, times: t)
    sum = Lanes(repeating: -0.284_496_736).plus(sum, times: t)
    sum = Lanes(repeating: 0.254_829_592).plus(sum, times: t)
    let tail = sum * t * (-(argument * argument)).exponential * 0.5
    return (one - tail).replacing(with: tail, where: self .< 0)
  }

  /// The normal density.
  @inline(__always)
  var normalDensity: Lanes { (self * self * -0.5).exponential * 0.398_942_28 }

  @inline(__always)
  private func limited(from low: Lanes, to high: Lanes) -> Lanes {
    let raised = replacing(with: low, where: self .< low)
    return raised.replacing(with: high, where: raised .> high)
  }

  @inline(__always)
  private var magnitudes: Lanes {
    let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self) & 0x7FFF_FFFF
    return unsafeBitCast(bits, to: Lanes.self)
  }

  @inline(__always)
  private func withSigns(of other: Lanes) -> Lanes {
    let signs = unsafeBitCast(other, to: SIMD16<UInt32>.self) & 0x8000_0000
    return unsafeBitCast(unsafeBitCast(self, to: SIMD16<UInt32>.self) | signs, to: Lanes.self)
  }
}
