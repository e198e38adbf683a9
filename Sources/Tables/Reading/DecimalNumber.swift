/// Reads numbers in decimal writing, each to the double that is nearest to it.
///
/// Source: Lemire (2021), Number parsing at a gigabyte per second, DOI 10.1002/spe.2984.
struct DecimalNumber: @unchecked Sendable {
  /// The powers of five of which products with 64 bits are exact enough, and what they are.
  private static let exponents = -27...55

  /// Powers of five, shifted so that the highest of 128 bits is set; never changed once they are there.
  private let powers: UnsafeMutablePointer<UInt128>

  /// 1, 10, 100 to a hundred millions.
  private let tens: UnsafeMutablePointer<UInt64>

  /// What a text is.
  enum Reading {
    /// A whole number.
    case integer(Int)
    /// A number with decimals or an exponent, or one that no whole number holds.
    case number(Double)
    /// Digits that begin with a zero, such as `007`, as identifiers do.
    case identifier
    /// No number.
    case none
  }

  /// Lasts as long as the program does.
  static let shared = DecimalNumber()

  private init() {
    powers = .allocate(capacity: Self.exponents.count)
    for (index, exponent) in Self.exponents.enumerated() {
      powers[index] = exponent < 0 ? Self.reciprocal(-exponent) : Self.power(exponent)
    }
    tens = .allocate(capacity: 9)
    for exponent in 0...8 { tens[exponent] = (0..<exponent).reduce(1) { power, _ in power * 10 } }
  }

  private static func power(_ exponent: Int) -> UInt128 {
    let value = (0..<exponent).reduce(UInt128(1)) { power, _ in power * 5 }
    return value << UInt128(value.leadingZeroBitCount)
  }

  /// 2 to some power over 5 to another one, with 128 digits, rounded up.
  private static func reciprocal(_ exponent: Int) -> UInt128 {
    let divisor = (0..<exponent).reduce(UInt128(1)) { power, _ in power * 5 }
    let bits = 128 - (divisor - 1).leadingZeroBitCount + 127
    var (quotient, rest): (UInt128, UInt128) = (0, 1)
    for _ in 0..<bits {
      rest <<= 1
      quotient <<= 1
      if rest >= divisor {
        rest -= divisor
        quotient |= 1
      }
    }
    return quotient + 1
  }

  /// Reads the bytes of a text without space around it.
  func read(_ start: UnsafePointer<UInt8>, _ count: Int) -> Reading {
    var length = 0
    let reading = read(start, count, length: &length)
    return length == count ? reading : .none
  }

  /// Reads the number that bytes begin with.
  ///
  /// - Parameters:
  ///   - start: The first byte.
  ///   - count: How many bytes there are.
  ///   - length: Set to how many of them are the number.
  /// - Returns: What the number is; ``Reading/none`` where the bytes begin with none.
  @inline(__always)
  func read(_ start: UnsafePointer<UInt8>, _ count: Int, length: inout Int) -> Reading {
    var place = 0
    let isNegative = count > 0 && start[0] == UInt8(ascii: "-")
    if isNegative || (count > 0 && start[0] == UInt8(ascii: "+")) { place = 1 }
    let first = place
    var mantissa: UInt64 = 0
    skipDigits(start, count, &place, &mantissa)
    let whole = place - first
    let next = place < count ? start[place] : 0
    guard next == UInt8(ascii: ".") || next | 32 == UInt8(ascii: "e") else {
      length = place
      return whole == 0 ? .none : integer(mantissa, isNegative, start + first, whole)
    }
    var digits = whole
    var exponent = 0
    if next == UInt8(ascii: ".") {
      place &+= 1
      let point = place
      skipDigits(start, count, &place, &mantissa)
      exponent = point &- place
      digits = digits &+ place &- point
    }
    length = place
    guard digits > 0 else { return .none }
    if place < count, start[place] | 32 == UInt8(ascii: "e") {
      guard let power = self.exponent(start, count, &place) else { return .none }
      exponent += power
      length = place
    }
    return .number(
      number(mantissa, exponent, isNegative, digits: digits) ?? Self.slow(start, place))
  }

  /// Goes behind digits, and adds them to a number.
  @inline(__always)
  private func skipDigits(
    _ start: UnsafePointer<UInt8>, _ count: Int, _ place: inout Int, _ mantissa: inout UInt64
  ) {
    while place &+ 8 <= count {
      let word = UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self)
      let values = UInt64(littleEndian: word) ^ 0x3030_3030_3030_3030
      let others =
        (values & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080
      let run = others.trailingZeroBitCount >> 3
      guard run > 0 else { return }
      mantissa = mantissa &* tens[run] &+ Self.eightDigits(values << UInt64(64 &- run &* 8))
      place &+= run
      if run < 8 { return }
    }
    while place < count, start[place] &- 48 < 10 {
      mantissa = mantissa &* 10 &+ UInt64(start[place] &- 48)
      place &+= 1
    }
  }

  /// The number of eight digits, the first one in the lowest byte.
  @inline(__always)
  private static func eightDigits(_ digits: UInt64) -> UInt64 {
    // Neighbours make pairs, and pairs times 10⁶, 10⁴, 100 and 1 the number, in the upper half.
    let pairs = digits &* 10 &+ digits >> 8
    let even = pairs & 0x0000_00FF_0000_00FF &* 0x000F_4240_0000_0064
    let odd = pairs >> 16 & 0x0000_00FF_0000_00FF &* 0x0000_2710_0000_0001
    return (even &+ odd) >> 32
  }

  private func integer(
    _ mantissa: UInt64, _ isNegative: Bool, _ start: UnsafePointer<UInt8>, _ digits: Int
  ) -> Reading {
    if start[0] == 48, digits > 1 { return .identifier }
    guard digits <= 18 else { return .number(Self.slow(start, digits) * (isNegative ? -1 : 1)) }
    return .integer(isNegative ? -Int(mantissa) : Int(mantissa))
  }

  /// The power of ten of `e-05`, and the place behind it.
  private func exponent(
    _ start: UnsafePointer<UInt8>, _ count: Int, _ place: inout Int
  ) -> Int? {
    var next = place + 1
    let isNegative = next < count && start[next] == UInt8(ascii: "-")
    if isNegative || (next < count && start[next] == UInt8(ascii: "+")) { next += 1 }
    let first = next
    var value = 0
    while next < count, start[next] &- 48 < 10, next - first <= 4 {
      value = value * 10 + Int(start[next] &- 48)
      next += 1
    }
    guard (1...4).contains(next - first) else { return nil }
    place = next
    return isNegative ? -value : value
  }

  /// The number, or `nil` where it takes the slow way.
  @inline(__always)
  private func number(
    _ mantissa: UInt64, _ exponent: Int, _ isNegative: Bool, digits: Int
  ) -> Double? {
    guard digits <= 19 else { return nil }
    if mantissa == 0 { return isNegative ? -0.0 : 0 }
    guard Self.exponents.contains(exponent) else { return nil }
    let shift = mantissa.leadingZeroBitCount
    let power = powers[exponent - Self.exponents.lowerBound]
    let normal = mantissa << UInt64(shift)
    var (high, low) = normal.multipliedFullWidth(by: UInt64(truncatingIfNeeded: power >> 64))
    if high & 0x1FF == 0x1FF {
      let next = normal.multipliedFullWidth(by: UInt64(truncatingIfNeeded: power)).high
      low = low &+ next
      if low < next { high &+= 1 }
    }
    return Self.assembled(high, low, exponent, shift, isNegative)
  }

  @inline(__always)
  private static func assembled(
    _ high: UInt64, _ low: UInt64, _ exponent: Int, _ shift: Int, _ isNegative: Bool
  ) -> Double? {
    let upper = high >> 63
    var mantissa = high >> (upper + 9)
    var power = (217_706 * exponent) >> 16 + 63 + Int(upper) - shift + 1023
    guard power > 0, power < 0x7FE else { return nil }
    // Exactly between two doubles: the even one.
    if low <= 1, (-4...23).contains(exponent), mantissa & 3 == 1, mantissa << (upper + 9) == high {
      mantissa &= ~1
    }
    mantissa = (mantissa + mantissa & 1) >> 1
    if mantissa >= 2 << 52 {
      mantissa = 1 << 52
      power += 1
    }
    let bits = mantissa & ~(1 << 52) | UInt64(power) << 52 | (isNegative ? 1 << 63 : 0)
    return Double(bitPattern: bits)
  }

  private static func slow(_ start: UnsafePointer<UInt8>, _ count: Int) -> Double {
    Double(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)) ?? .nan
  }
}
