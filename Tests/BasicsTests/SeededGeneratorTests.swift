import Basics
import Testing

/// Expected numbers from a reference written in Python 3 from the papers alone:
///
/// ```python
/// M = (1 << 64) - 1
/// class SplitMix64:
///   def __init__(s, x): s.x = x & M
///   def next(s):
///     s.x = (s.x + 0x9E3779B97F4A7C15) & M
///     z = s.x
///     z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & M
///     z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & M
///     return z ^ (z >> 31)
/// rotl = lambda x, k: ((x << k) | (x >> (64 - k))) & M
/// def generate(seed, stream):
///   mixer = SplitMix64(SplitMix64(seed).next() ^ stream)
///   s = [mixer.next() for _ in range(4)]
///   while True:
///     result = (rotl((s[1] * 5) & M, 7) * 9) & M
///     t = (s[1] << 17) & M
///     s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45)
///     yield result
/// ```
///
/// `SplitMix64(1234567)` gives 6457827717110365317, the published first number of that seed.
@Suite struct SeededGeneratorTests {
  struct Case: Sendable {
    let seed: Int
    let stream: Int
    let numbers: [UInt64]
  }

  @Test(arguments: [
    Case(
      seed: 0, stream: 0,
      numbers: [
        0xfb54_05f7_bd79_c540, 0x780c_98e2_6cea_5883, 0x2a14_6e09_80fe_bc66,
        0x4851_477d_b879_1fca,
      ]),
    Case(
      seed: 1, stream: 0,
      numbers: [
        0xee12_7fe6_1343_6e33, 0xd6da_d8d3_4a18_74ea, 0x2a52_c16c_ec11_16a9,
        0x9af9_091d_9f77_d551,
      ]),
    Case(
      seed: 42, stream: 7,
      numbers: [
        0x4150_452a_b869_a892, 0x6398_0fc0_383c_e41b, 0x6276_ee9c_4552_e56d,
        0x96a8_154c_710c_e93c,
      ]),
    Case(
      seed: -3, stream: 0,
      numbers: [
        0x4e21_602f_8b34_234d, 0x897b_8a65_f99a_92bd, 0x56fc_e7a6_5cc9_257c,
        0x566a_45a2_df91_e096,
      ]),
  ])
  func numbersAreThoseOfTheReference(_ example: Case) {
    var generator = SeededGenerator(seed: example.seed, stream: example.stream)
    #expect((0..<4).map { _ in generator.next() } == example.numbers)
  }

  @Test func uniformsAreThoseOfTheReference() {
    var generator = SeededGenerator(seed: 1)
    #expect(
      (0..<3).map { _ in generator.uniform() }
        == [0.9299697815615794, 0.8392768398135517, 0.16532524975997753])
  }

  @Test func streamsOfOneSeedDiffer() {
    let firsts = (0..<100).map { stream in
      var generator = SeededGenerator(seed: 5, stream: stream)
      return generator.next()
    }
    #expect(Set(firsts).count == 100)
  }

  @Test(arguments: [-4, 0, 1])
  func aBoundWithoutChoiceGivesZero(_ bound: Int) {
    var generator = SeededGenerator(seed: 1)
    #expect(generator.index(below: bound) == 0)
  }

  /// The chi-squared statistic of 7 classes has 6 degrees of freedom; 22.46 is its 99.9 % quantile.
  @Test func indicesAreEquallyLikely() {
    var generator = SeededGenerator(seed: 11)
    var counts = Array(repeating: 0.0, count: 7)
    for _ in 0..<70_000 { counts[generator.index(below: 7)] += 1 }
    let statistic = counts.reduce(0) { $0 + ($1 - 10_000) * ($1 - 10_000) / 10_000 }
    #expect(statistic < 22.46)
  }

  /// Tolerances are four standard errors of 100,000 draws.
  @Test func normalsHaveMeanZeroAndVarianceOne() {
    var generator = SeededGenerator(seed: 12)
    let draws = (0..<100_000).map { _ in generator.normal() }
    let mean = draws.reduce(0, +) / 100_000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 99_999
    #expect(abs(mean) < 4 * 0.00316)
    #expect(abs(variance - 1) < 4 * 0.00447)
  }
}
