/// The samples that one register of the level holds.
///
/// A tile, the piece of a result whose sums stay in registers while a loop runs, is made of strips. Its
/// shape decides how fast a loop is, never what comes out: each number is summed on its own and in the
/// same order.
#if WIDE
typealias Strip = Lanes
#elseif PORTABLE
typealias Strip = SIMD4<Float>
#else
typealias Strip = SIMD8<Float>
#endif

extension Strip {
  /// The number of samples in a strip.
  @inline(__always)
  static var length: Int {
    #if WIDE
    16
    #elseif PORTABLE
    4
    #else
    8
    #endif
  }

  /// So many strips hold the sixteen samples of a group.
  @inline(__always)
  static var perGroup: Int { 16 / length }
}

#if !WIDE
extension Strip {
  /// Reads one strip.
  @inline(__always)
  init(at pointer: UnsafePointer<Float>) {
    self = UnsafeRawPointer(pointer).loadUnaligned(as: Strip.self)
  }

  /// Writes one strip.
  @inline(__always)
  func store(to pointer: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Strip.self)
  }

  /// This plus a product, rounded as for ``Lanes``.
  @inline(__always)
  func plus(_ left: Strip, times right: Strip) -> Strip {
    #if UNFUSED
    self + left * right
    #else
    addingProduct(left, right)
    #endif
  }
}
#endif

extension Lanes {
  /// Puts a strip in its place among the sixteen samples.
  @inline(__always)
  mutating func set(_ strip: Int, _ values: Strip) {
    #if WIDE
    self = values
    #elseif PORTABLE
    switch strip {
    case 0: lowHalf.lowHalf = values
    case 1: lowHalf.highHalf = values
    case 2: highHalf.lowHalf = values
    default: highHalf.highHalf = values
    }
    #else
    if strip == 0 { lowHalf = values } else { highHalf = values }
    #endif
  }
}
