/// Sixteen samples side by side: the unit in which every loop of this target works.
///
/// The target is compiled without overflow and bounds checks. Whoever calls a loop has made sure that
/// the pointers reach as far as the counts say.
typealias Lanes = SIMD16<Float>

extension Lanes {
  /// Reads sixteen numbers.
  @inline(__always)
  init(at pointer: UnsafePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  /// Reads sixteen numbers.
  @inline(__always)
  init(at pointer: UnsafeMutablePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Lanes.self)
  }

  /// Writes sixteen numbers.
  @inline(__always)
  func store(to pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Lanes.self)
  }

  #if UNFUSED
  /// This plus a product; not every processor can round the two at once.
  @inline(__always)
  func plus(_ left: Lanes, times right: Lanes) -> Lanes { self + left * right }
  #else
  /// This plus a product, rounded once.
  @inline(__always)
  func plus(_ left: Lanes, times right: Lanes) -> Lanes { addingProduct(left, right) }
  #endif

  /// The sum of all lanes, in a fixed order.
  @inline(__always)
  var total: Float {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

extension Lanes {
  /// The square root to single precision by Newton's method; 0 for 0, undefined below.
  ///
  /// The library's own square root of a vector takes its elements one after the other.
  /// Source of the first guess: Lomont (2003), Fast inverse square root, Purdue University.
  @inline(__always)
  var root: Lanes {
    let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
    let guess = SIMD16<UInt32>(repeating: 0x5F37_5A86) &- (bits &>> 1)
    var inverse = unsafeBitCast(guess, to: Lanes.self)
    let half = self * -0.5
    for _ in 0..<3 {
      inverse = inverse * Lanes(repeating: 1.5).plus(half * inverse, times: inverse)
    }
    return self * inverse
  }
}
