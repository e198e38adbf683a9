/// Reads numbers in decimal writing, each to the double that is nearest to it.
///
/// Source: Lemire (2021), Number parsing at a gigabyte per second, DOI 10.1002/spe.2984.
struct DecimalNumber: @unchecked Sendable {
  /// The powers of five of which products with 64 bits are exact enough, and what they are.
  private static let exponents = -27...55

  /// Powers of five, shifted so that the highest of 128 bits is set; never changed once they are there.
  private let powers: UnsafeMutablePointer<UInt128>

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
    var place = 0
    let isNegative = count > 0 && start[0] == UInt8(ascii: "-")
    if isNegative || (count > 0 && start[0] == UInt8(ascii: "+")) { place = 1 }
    let first = place
    var mantissa: UInt64 = 0
    while place < count, start[place] &- 48 < 10 {
      mantissa = mantissa &* 10 &+ UInt64(start[place] &- 48)
      place += 1
    }
    let whole = place - first
    guard place < count else {
      return whole == 0 ? .none : integer(mantissa, isNegative, start + first, whole)
    }
    var digits = whole
    var exponent = 0
    if start[place] == UInt8(ascii: ".") {
      place += 1
      let point = place
      while place < count, start[place] &- 48 < 10 {
        mantissa = mantissa &* 10 &+ UInt64(start[place] &- 48)
        place += 1
      }
      exponent = point - place
      digits += place - point
    }
    guard digits > 0 else { return .none }
    if place < count {
      guard let power = self.exponent(start + place, count - place) else { return .none }
      exponent += power
    }
    return .number(
      number(mantissa, exponent, isNegative, digits: digits) ?? Self.slow(start, count))
  }

  private func integer(
    _ mantissa: UInt64, _ isNegative: Bool, _ start: UnsafePointer<UInt8>, _ digits: Int
  ) -> Reading {
    if start[0] == 48, digits > 1 { return .identifier }
    guard digits <= 18 else { return .number(Self.slow(start, digits) * (isNegative ? -1 : 1)) }
    return .integer(isNegative ? -Int(mantissa) : Int(mantissa))
  }

  /// The power of ten of `e-05`.
  private func exponent(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    guard count > 1, start[0] | 32 == UInt8(ascii: "e") else { return nil }
    let isNegative = start[1] == UInt8(ascii: "-")
    var place = isNegative || start[1] == UInt8(ascii: "+") ? 2 : 1
    guard place < count, count - place <= 4 else { return nil }
    var value = 0
    while place < count {
      guard start[place] &- 48 < 10 else { return nil }
      value = value * 10 + Int(start[place] &- 48)
      place += 1
    }
    return isNegative ? -value : value
  }

  /// The number, or `nil` where it takes the slow way.
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
