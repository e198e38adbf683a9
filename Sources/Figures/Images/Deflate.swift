/// Lossless compression with the fixed codes of the format: repeated bytes become references, the
/// rest is written as it is.
///
/// Source: Deutsch (1996), RFC 1951, section 3.2.6; the frame is RFC 1950.
package enum Deflate {
  /// The bytes as a zlib stream.
  package static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    let sum = Checksum.adler32(bytes)
    return [0x78, 0x01] + compressed(bytes)
      + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }

  private static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.append(1, count: 1)  // the last block
    bits.append(1, count: 2)  // fixed codes
    // The last place of each three bytes, by hash; one place is enough for rasters.
    var places = Array(repeating: -1, count: 1 << 14)
    var index = 0
    while index < bytes.count {
      var length = 0
      var distance = 0
      if index + 3 <= bytes.count {
        let key = hash(bytes, index)
        let candidate = places[key]
        places[key] = index
        if candidate >= 0, index - candidate <= 32_768 {
          length = matchLength(bytes, candidate, index)
          distance = index - candidate
        }
      }
      if length >= 4 {
        writeMatch(length: length, distance: distance, to: &bits)
        for place in stride(from: index + 1, to: min(index + length, bytes.count - 2), by: 2) {
          places[hash(bytes, place)] = place
        }
        index += length
      } else {
        writeSymbol(Int(bytes[index]), to: &bits)
        index += 1
      }
    }
    writeSymbol(256, to: &bits)
    return bits.finished()
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let value =
      UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    return Int((value &* 0x9E37_79B1) >> 18)
  }

  private static func matchLength(_ bytes: [UInt8], _ first: Int, _ second: Int) -> Int {
    let limit = min(258, bytes.count - second)
    var length = 0
    while length < limit, bytes[first + length] == bytes[second + length] { length += 1 }
    return length
  }

  private static func writeMatch(length: Int, distance: Int, to bits: inout BitWriter) {
    let lengthCode = lengthBases.lastIndex { $0 <= length } ?? 0
    writeSymbol(257 + lengthCode, to: &bits)
    bits.append(length - lengthBases[lengthCode], count: lengthBits[lengthCode])
    let distanceCode = distanceBases.lastIndex { $0 <= distance } ?? 0
    bits.appendReversed(distanceCode, count: 5)
    bits.append(
      distance - distanceBases[distanceCode], count: distanceCode < 4 ? 0 : distanceCode / 2 - 1)
  }

  private static func writeSymbol(_ symbol: Int, to bits: inout BitWriter) {
    switch symbol {
    case ..<144: bits.appendReversed(0x30 + symbol, count: 8)
    case ..<256: bits.appendReversed(0x190 + symbol - 144, count: 9)
    case ..<280: bits.appendReversed(symbol - 256, count: 7)
    default: bits.appendReversed(0xC0 + symbol - 280, count: 8)
    }
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
}

/// Bits packed into bytes, the lowest first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var buffer: UInt64 = 0
  private var count = 0

  mutating func append(_ value: Int, count bits: Int) {
    buffer |= UInt64(value) << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: buffer))
      buffer >>= 8
      count -= 8
    }
  }

  /// Codes are packed with their highest bit first.
  mutating func appendReversed(_ value: Int, count bits: Int) {
    var reversed = 0
    for bit in 0..<bits { reversed |= ((value >> bit) & 1) << (bits - 1 - bit) }
    append(reversed, count: bits)
  }

  consuming func finished() -> [UInt8] {
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer)) }
    return bytes
  }
}
