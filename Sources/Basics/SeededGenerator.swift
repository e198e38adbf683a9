import Glibc

/// A random number generator whose numbers depend on its seed alone.
///
/// Source: Blackman & Vigna (2021), xoshiro256**, ACM TOMS 47(4), DOI 10.1145/3460772; the state is
/// filled by SplitMix64 (Steele, Lea & Flood 2014, DOI 10.1145/2660193.2660195).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)
  private var spareNormal: Double?

  /// Makes a generator; equal seeds give equal numbers.
  public init(seed: Int) {
    self.init(seed: seed, stream: 0)
  }

  /// Makes one of many independent generators of the same seed, for example one a tree.
  package init(seed: Int, stream: Int) {
    var mixer = SplitMix64(state: UInt64(bitPattern: Int64(seed)))
    var offset = SplitMix64(state: mixer.next() ^ UInt64(bitPattern: Int64(stream)))
    state = (offset.next(), offset.next(), offset.next(), offset.next())
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotate(state.3, 45)
    return result
  }

  /// A number in `0 ..< 1` with 53 random bits.
  package mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A whole number in `0 ..< bound`, each equally likely; 0 where the bound is below 1.
  ///
  /// Source: Lemire (2019), DOI 10.1145/3230636.
  package mutating func index(below bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    let range = UInt64(bound)
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return Int(product.high)
  }

  /// A draw from the standard normal distribution.
  ///
  /// Source: Marsaglia & Bray (1964), the polar method, DOI 10.1137/1006063.
  package mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let square = u * u + v * v
      guard square > 0, square < 1 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spareNormal = v * factor
      return u * factor
    }
  }

  private func rotate(_ value: UInt64, _ count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }
}

/// The generator that spreads a seed over a larger state.
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
