/// Eight sums of sixteen lanes each, kept in registers while a loop runs.
struct Accumulators {
  fileprivate var s0: Lanes
  fileprivate var s1: Lanes
  fileprivate var s2: Lanes
  fileprivate var s3: Lanes
  fileprivate var s4: Lanes
  fileprivate var s5: Lanes
  fileprivate var s6: Lanes
  fileprivate var s7: Lanes

  /// Eight zeros.
  @inline(__always)
  init() {
    (s0, s1, s2, s3) = (Lanes(), Lanes(), Lanes(), Lanes())
    (s4, s5, s6, s7) = (Lanes(), Lanes(), Lanes(), Lanes())
  }

  /// Eight numbers, each in all lanes of its sum.
  @inline(__always)
  init(repeating values: UnsafePointer<Float>) {
    s0 = Lanes(repeating: values[0])
    s1 = Lanes(repeating: values[1])
    s2 = Lanes(repeating: values[2])
    s3 = Lanes(repeating: values[3])
    s4 = Lanes(repeating: values[4])
    s5 = Lanes(repeating: values[5])
    s6 = Lanes(repeating: values[6])
    s7 = Lanes(repeating: values[7])
  }

  /// Adds one vector times each of eight numbers.
  @inline(__always)
  mutating func add(_ x: Lanes, times weights: UnsafePointer<Float>) {
    s0 = s0.plus(x, times: Lanes(repeating: weights[0]))
    s1 = s1.plus(x, times: Lanes(repeating: weights[1]))
    s2 = s2.plus(x, times: Lanes(repeating: weights[2]))
    s3 = s3.plus(x, times: Lanes(repeating: weights[3]))
    s4 = s4.plus(x, times: Lanes(repeating: weights[4]))
    s5 = s5.plus(x, times: Lanes(repeating: weights[5]))
    s6 = s6.plus(x, times: Lanes(repeating: weights[6]))
    s7 = s7.plus(x, times: Lanes(repeating: weights[7]))
  }

  /// Adds one vector times the vectors of eight channels.
  @inline(__always)
  mutating func add(_ x: Lanes, times channels: ChannelPointers) {
    s0 = s0.plus(x, times: channels[channels.offset0])
    s1 = s1.plus(x, times: channels[channels.offset1])
    s2 = s2.plus(x, times: channels[channels.offset2])
    s3 = s3.plus(x, times: channels[channels.offset3])
    s4 = s4.plus(x, times: channels[channels.offset4])
    s5 = s5.plus(x, times: channels[channels.offset5])
    s6 = s6.plus(x, times: channels[channels.offset6])
    s7 = s7.plus(x, times: channels[channels.offset7])
  }

  /// Writes the first `kept` sums, `step` numbers apart.
  @inline(__always)
  func store(_ kept: Int, to output: UnsafeMutablePointer<Float>, step: Int) {
    s0.store(to: output)
    if kept > 1 { s1.store(to: output + step) }
    if kept > 2 { s2.store(to: output + 2 * step) }
    if kept > 3 { s3.store(to: output + 3 * step) }
    if kept > 4 { s4.store(to: output + 4 * step) }
    if kept > 5 { s5.store(to: output + 5 * step) }
    if kept > 6 { s6.store(to: output + 6 * step) }
    if kept > 7 { s7.store(to: output + 7 * step) }
  }

  /// Adds the sum over the lanes of each to eight numbers.
  @inline(__always)
  func addTotals(to output: UnsafeMutablePointer<Float>) {
    let first = Lanes.neighbours(Lanes.halves(s0, s1), Lanes.halves(s2, s3))
    let second = Lanes.neighbours(Lanes.halves(s4, s5), Lanes.halves(s6, s7))
    let four = Lanes.neighbours(first, second)
    let raw = UnsafeMutableRawPointer(output)
    let sum = raw.loadUnaligned(as: SIMD8<Float>.self) + four.evenHalf + four.oddHalf
    raw.storeBytes(of: sum, as: SIMD8<Float>.self)
  }
}

extension Accumulators {
  /// Adds two vectors, each times each of eight numbers.
  @inline(__always)
  static func add(
    _ x0: Lanes, _ x1: Lanes, times weights: UnsafePointer<Float>,
    to a: inout Accumulators, _ b: inout Accumulators
  ) {
    var w = Lanes(repeating: weights[0])
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1)
    w = Lanes(repeating: weights[1])
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1)
    w = Lanes(repeating: weights[2])
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1)
    w = Lanes(repeating: weights[3])
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1)
    w = Lanes(repeating: weights[4])
    a.s4 = a.s4.plus(w, times: x0); b.s4 = b.s4.plus(w, times: x1)
    w = Lanes(repeating: weights[5])
    a.s5 = a.s5.plus(w, times: x0); b.s5 = b.s5.plus(w, times: x1)
    w = Lanes(repeating: weights[6])
    a.s6 = a.s6.plus(w, times: x0); b.s6 = b.s6.plus(w, times: x1)
    w = Lanes(repeating: weights[7])
    a.s7 = a.s7.plus(w, times: x0); b.s7 = b.s7.plus(w, times: x1)
  }

  /// Adds three vectors, each times each of eight numbers.
  @inline(__always)
  static func add(
    _ x0: Lanes, _ x1: Lanes, _ x2: Lanes, times weights: UnsafePointer<Float>,
    to a: inout Accumulators, _ b: inout Accumulators, _ c: inout Accumulators
  ) {
    var w = Lanes(repeating: weights[0])
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1); c.s0 = c.s0.plus(w, times: x2)
    w = Lanes(repeating: weights[1])
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1); c.s1 = c.s1.plus(w, times: x2)
    w = Lanes(repeating: weights[2])
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1); c.s2 = c.s2.plus(w, times: x2)
    w = Lanes(repeating: weights[3])
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1); c.s3 = c.s3.plus(w, times: x2)
    w = Lanes(repeating: weights[4])
    a.s4 = a.s4.plus(w, times: x0); b.s4 = b.s4.plus(w, times: x1); c.s4 = c.s4.plus(w, times: x2)
    w = Lanes(repeating: weights[5])
    a.s5 = a.s5.plus(w, times: x0); b.s5 = b.s5.plus(w, times: x1); c.s5 = c.s5.plus(w, times: x2)
    w = Lanes(repeating: weights[6])
    a.s6 = a.s6.plus(w, times: x0); b.s6 = b.s6.plus(w, times: x1); c.s6 = c.s6.plus(w, times: x2)
    w = Lanes(repeating: weights[7])
    a.s7 = a.s7.plus(w, times: x0); b.s7 = b.s7.plus(w, times: x1); c.s7 = c.s7.plus(w, times: x2)
  }

  /// Adds two vectors, each times the vectors of eight channels.
  @inline(__always)
  static func add(
    _ x0: Lanes, _ x1: Lanes, times channels: ChannelPointers,
    to a: inout Accumulators, _ b: inout Accumulators
  ) {
    var w = channels[channels.offset0]
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1)
    w = channels[channels.offset1]
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1)
    w = channels[channels.offset2]
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1)
    w = channels[channels.offset3]
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1)
    w = channels[channels.offset4]
    a.s4 = a.s4.plus(w, times: x0); b.s4 = b.s4.plus(w, times: x1)
    w = channels[channels.offset5]
    a.s5 = a.s5.plus(w, times: x0); b.s5 = b.s5.plus(w, times: x1)
    w = channels[channels.offset6]
    a.s6 = a.s6.plus(w, times: x0); b.s6 = b.s6.plus(w, times: x1)
    w = channels[channels.offset7]
    a.s7 = a.s7.plus(w, times: x0); b.s7 = b.s7.plus(w, times: x1)
  }

  /// Adds three vectors, each times the vectors of eight channels.
  @inline(__always)
  static func add(
    _ x0: Lanes, _ x1: Lanes, _ x2: Lanes, times channels: ChannelPointers,
    to a: inout Accumulators, _ b: inout Accumulators, _ c: inout Accumulators
  ) {
    var w = channels[channels.offset0]
    a.s0 = a.s0.plus(w, times: x0); b.s0 = b.s0.plus(w, times: x1); c.s0 = c.s0.plus(w, times: x2)
    w = channels[channels.offset1]
    a.s1 = a.s1.plus(w, times: x0); b.s1 = b.s1.plus(w, times: x1); c.s1 = c.s1.plus(w, times: x2)
    w = channels[channels.offset2]
    a.s2 = a.s2.plus(w, times: x0); b.s2 = b.s2.plus(w, times: x1); c.s2 = c.s2.plus(w, times: x2)
    w = channels[channels.offset3]
    a.s3 = a.s3.plus(w, times: x0); b.s3 = b.s3.plus(w, times: x1); c.s3 = c.s3.plus(w, times: x2)
    w = channels[channels.offset4]
    a.s4 = a.s4.plus(w, times: x0); b.s4 = b.s4.plus(w, times: x1); c.s4 = c.s4.plus(w, times: x2)
    w = channels[channels.offset5]
    a.s5 = a.s5.plus(w, times: x0); b.s5 = b.s5.plus(w, times: x1); c.s5 = c.s5.plus(w, times: x2)
    w = channels[channels.offset6]
    a.s6 = a.s6.plus(w, times: x0); b.s6 = b.s6.plus(w, times: x1); c.s6 = c.s6.plus(w, times: x2)
    w = channels[channels.offset7]
    a.s7 = a.s7.plus(w, times: x0); b.s7 = b.s7.plus(w, times: x1); c.s7 = c.s7.plus(w, times: x2)
  }
}

/// Where the vectors of eight channels stand, counted from a position that moves on.
struct ChannelPointers {
  var position: UnsafePointer<Float>
  let offset0 = 0
  let offset1: Int
  let offset2: Int
  let offset3: Int
  let offset4: Int
  let offset5: Int
  let offset6: Int
  let offset7: Int

  /// Channels past the last one stand for the first; what they give is never looked at.
  @inline(__always)
  init(_ position: UnsafePointer<Float>, step: Int, kept: Int) {
    self.position = position
    offset1 = kept > 1 ? step : 0
    offset2 = kept > 2 ? 2 * step : 0
    offset3 = kept > 3 ? 3 * step : 0
    offset4 = kept > 4 ? 4 * step : 0
    offset5 = kept > 5 ? 5 * step : 0
    offset6 = kept > 6 ? 6 * step : 0
    offset7 = kept > 7 ? 7 * step : 0
  }

  /// The vector of one channel.
  @inline(__always)
  subscript(offset: Int) -> Lanes { Lanes(at: position + offset) }
}

extension Lanes {
  /// Eight sums of the first vector, then eight of the second.
  @inline(__always)
  fileprivate static func halves(_ a: Lanes, _ b: Lanes) -> Lanes {
    Lanes(lowHalf: a.lowHalf, highHalf: b.lowHalf)
      + Lanes(lowHalf: a.highHalf, highHalf: b.highHalf)
  }

  /// The sums of neighbours of the first vector, then those of the second.
  @inline(__always)
  fileprivate static func neighbours(_ a: Lanes, _ b: Lanes) -> Lanes {
    Lanes(lowHalf: a.evenHalf, highHalf: b.evenHalf)
      + Lanes(lowHalf: a.oddHalf, highHalf: b.oddHalf)
  }
}
