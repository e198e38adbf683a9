/// Sixteen samples in double precision, for sums over many numbers.
///
/// The conversions and the sum of the standard library would be compiled into every level under the same
/// name, and the linker would keep any one of them for all.
typealias WideLanes = SIMD16<Double>

extension WideLanes {
  /// The same numbers in double precision.
  @inline(__always)
  init(exactly lanes: Lanes) {
    self.init()
    for lane in 0..<16 { self[lane] = Double(lanes[lane]) }
  }

  /// The sum of all lanes, in a fixed order.
  @inline(__always)
  var total: Double {
    let eight = lowHalf + highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
