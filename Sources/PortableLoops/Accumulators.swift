#if WIDE
/// Sums of eight channels: the registers of the level hold three strips of so many.
struct Accumulators {
  /// The number of channels.
  @inline(__always)
  static var channels: Int { 8 }

  var low: Sums
  var high: Sums

  /// Eight zeros.
  @inline(__always)
  init() { (low, high) = (Sums(), Sums()) }

  /// Eight numbers, each in all samples of its sum.
  @inline(__always)
  init(repeating values: UnsafePointer<Float>) {
    low = Sums(repeating: values)
    high = Sums(repeating: values + 4)
  }

  /// Adds one strip times the factor of each channel.
  @inline(__always)
  mutating func add(_ x: Strip, times factor: Factor) {
    low.add(x, times: factor)
    high.add(x) { factor(4 + $0) }
  }

  /// Adds two strips, each times the factor of each channel.
  @inline(__always)
  static func add(
    _ x0: Strip, _ x1: Strip, to a: inout Accumulators, _ b: inout Accumulators,
    times factor: Factor
  ) {
    Sums.add(x0, x1, to: &a.low, &b.low, times: factor)
    Sums.add(x0, x1, to: &a.high, &b.high) { factor(4 + $0) }
  }

  /// Adds three strips, each times the factor of each channel.
  @inline(__always)
  static func add(
    _ x0: Strip, _ x1: Strip, _ x2: Strip,
    to a: inout Accumulators, _ b: inout Accumulators, _ c: inout Accumulators,
    times factor: Factor
  ) {
    Sums.add(x0, x1, x2, to: &a.low, &b.low, &c.low, times: factor)
    Sums.add(x0, x1, x2, to: &a.high, &b.high, &c.high) { factor(4 + $0) }
  }

  /// Writes the first `kept` sums, `step` numbers apart.
  @inline(__always)
  func store(_ kept: Int, to output: UnsafeMutablePointer<Float>, step: Int) {
    low.store(kept, to: output, step: step)
    if kept > 4 { high.store(kept - 4, to: output + 4 * step, step: step) }
  }
}

/// The sums of eight channels over all sixteen samples.
struct GroupAccumulators {
  private var low = GroupSums()
  private var high = GroupSums()

  @inline(__always)
  init() {}

  /// Puts one strip of each channel in its place.
  @inline(__always)
  mutating func set(_ strip: Int, _ sums: Accumulators) {
    low.set(strip, sums.low)
    high.set(strip, sums.high)
  }

  /// Adds the sum over the samples of each channel to eight numbers.
  @inline(__always)
  func addTotals(to output: UnsafeMutablePointer<Float>) {
    low.addTotals(to: output)
    high.addTotals(to: output + 4)
  }
}
#else
typealias Accumulators = Sums
typealias GroupAccumulators = GroupSums

extension Sums {
  /// The number of channels.
  @inline(__always)
  static var channels: Int { 4 }
}
#endif
