/// Sums of one strip in each of four channels, kept in registers while a loop runs.
struct Sums {
  fileprivate var s0: Strip
  fileprivate var s1: Strip
  fileprivate var s2: Strip
  fileprivate var s3: Strip

  /// Four zeros.
  @inline(__always)
  init() { (s0, s1, s2, s3) = (Strip(), Strip(), Strip(), Strip()) }

  /// Four numbers, each in all samples of its sum.
  @inline(__always)
  init(repeating values: UnsafePointer<Float>) {
    s0 = Strip(repeating: values[0])
    s1 = Strip(repeating: values[1])
    s2 = Strip(repeating: values[2])
    s3 = Strip(repeating: values[3])
  }

  /// Reads four strips that stand one after the other.
  @inline(__always)
  init(at pointer: UnsafePointer<Float>) {
    s0 = Strip(at: pointer)
    s1 = Strip(at: pointer + Strip.length)
    s2 = Strip(at: pointer + 2 * Strip.length)
    s3 = Strip(at: pointer + 3 * Strip.length)
  }

  /// Writes the first `kept` sums, `step` numbers apart.
  @inline(__always)
  func store(_ kept: Int, to output: UnsafeMutablePointer<Float>, step: Int) {
    s0.store(to: output)
    if kept > 1 { s1.store(to: output + step) }
    if kept > 2 { s2.store(to: output + 2 * step) }
    if kept > 3 { s3.store(to: output + 3 * step) }
  }
}

/// What a channel's strip is multiplied by: the same number for all samples, or a number for each.
typealias Factor = (_ channel: Int) -> Strip

extension Sums {
  /// Adds four strips, each times the same number.
  @inline(__always)
  mutating func add(_ x: Sums, times factor: Float) {
    let factor = Strip(repeating: factor)
    s0 = s0.plus(factor, times: x.s0)
    s1 = s1.plus(factor, times: x.s1)
    s2 = s2.plus(factor, times: x.s2)
    s3 = s3.plus(factor, times: x.s3)
  }

  /// Adds one strip times the factor of each channel.
  @inline(__always)
  mutating func add(_ x: Strip, times factor: Factor) {
    s0 = s0.plus(x, times: factor(0))
    s1 = s1.plus(x, times: factor(1))
    s2 = s2.plus(x, times: factor(2))
    s3 = s3.plus(x, times: factor(3))
  }

  /// Adds two strips, each times the factor of each channel.
  @inline(__always)
  static func add(
    _ x0: Strip, _ x1: Strip, to a: inout Sums, _ b: inout Sums, times factor: Factor
  ) {
    var w = factor(0)
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1)
    w = factor(1)
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1)
    w = factor(2)
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1)
    w = factor(3)
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1)
  }

  /// Adds three strips, each times the factor of each channel.
  @inline(__always)
  static func add(
    _ x0: Strip, _ x1: Strip, _ x2: Strip,
    to a: inout Sums, _ b: inout Sums, _ c: inout Sums, times factor: Factor
  ) {
    var w = factor(0)
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1); c.s0 = c.s0.plus(w, times: x2)
    w = factor(1)
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1); c.s1 = c.s1.plus(w, times: x2)
    w = factor(2)
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1); c.s2 = c.s2.plus(w, times: x2)
    w = factor(3)
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1); c.s3 = c.s3.plus(w, times: x2)
  }
}

/// The sums of four channels over all sixteen samples, put together strip by strip.
struct GroupSums {
  private var l0 = Lanes()
  private var l1 = Lanes()
  private var l2 = Lanes()
  private var l3 = Lanes()

  @inline(__always)
  init() {}

  /// Puts one strip of each channel in its place.
  @inline(__always)
  mutating func set(_ strip: Int, _ sums: Sums) {
    l0.set(strip, sums.s0)
    l1.set(strip, sums.s1)
    l2.set(strip, sums.s2)
    l3.set(strip, sums.s3)
  }

  /// Adds the sum over the samples of each channel to four numbers.
  @inline(__always)
  func addTotals(to output: UnsafeMutablePointer<Float>) {
    let first = GroupSums.halves(l0, l1)
    let second = GroupSums.halves(l2, l3)
    let four =
      Lanes(lowHalf: first.evenHalf, highHalf: second.evenHalf)
      + Lanes(lowHalf: first.oddHalf, highHalf: second.oddHalf)
    let two = four.evenHalf + four.oddHalf
    let raw = UnsafeMutableRawPointer(output)
    let sum = raw.loadUnaligned(as: SIMD4<Float>.self) + (two.evenHalf + two.oddHalf)
    raw.storeBytes(of: sum, as: SIMD4<Float>.self)
  }

  /// Eight sums of the first channel, then eight of the second.
  @inline(__always)
  private static func halves(_ a: Lanes, _ b: Lanes) -> Lanes {
    Lanes(lowHalf: a.lowHalf, highHalf: b.lowHalf)
      + Lanes(lowHalf: a.highHalf, highHalf: b.highHalf)
  }
}
