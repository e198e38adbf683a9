import Basics

/// Damages the bytes of a file as disks, transfers and people do.
///
/// Half of the damage lies near an end, where headers and directories are: there it reaches further.
struct FileDamage {
  private var generator: SeededGenerator

  /// Equal seeds give equal damage.
  init(seed: Int) { generator = SeededGenerator(seed: seed, stream: 1) }

  /// The bytes with one to three kinds of damage.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0...generator.index(below: 3) where !result.isEmpty { damage(&result) }
    return result
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    switch generator.index(below: 9) {
    case 0: bytes.removeSubrange(place(in: bytes)...)
    case 1: flipBits(&bytes)
    case 2: bytes.removeSubrange(part(of: bytes))
    case 3: repeatPart(&bytes)
    case 4: replaceNumber(&bytes)
    case 5: replaceByte(&bytes)
    case 6: insertOddity(&bytes)
    case 7: fill(&bytes)
    default: exchange(&bytes)
    }
  }

  /// Bytes and texts that readers stumble over.
  private static let oddities: [[UInt8]] = [
    [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], Array("\"".utf8), Array(",,,,".utf8),
    Array("sep=;\r\n".utf8), [0xC3], [0xF0, 0x9F], Array("\\u0000".utf8), Array("{".utf8),
    Array("< LOD".utf8), Array("NaN".utf8),
  ]

  /// Entries where a number was.
  private static let entries = [
    "-1", "1e308", "-1e308", "1e-320", "nan", "inf", "-inf", "< 0.5", "<", "<<LOD", "100+", ">",
    "1,5", "9223372036854775808", "-9999", "much", "", "\"", "0x1F", "1.2.3", "١٢", "1e", "--",
  ]

  private mutating func insertOddity(_ bytes: inout [UInt8]) {
    let oddity = Self.oddities[generator.index(below: Self.oddities.count)]
    bytes.insert(contentsOf: oddity, at: place(in: bytes))
  }

  private mutating func repeatPart(_ bytes: inout [UInt8]) {
    let part = Array(bytes[part(of: bytes)])
    bytes.insert(contentsOf: part, at: place(in: bytes))
  }

  private mutating func flipBits(_ bytes: inout [UInt8]) {
    for _ in 0..<(1 << generator.index(below: 7)) {
      bytes[place(in: bytes)] ^= 1 << UInt8(generator.index(below: 8))
    }
  }

  private mutating func replaceByte(_ bytes: inout [UInt8]) {
    bytes[place(in: bytes)] = UInt8(generator.index(below: 256))
  }

  /// Puts an odd entry where a number was; files of bytes have few of them.
  private mutating func replaceNumber(_ bytes: inout [UInt8]) {
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) || byte == 46 || byte == 45 }
    let start = place(in: bytes)
    guard let first = bytes[start...].firstIndex(where: isDigit) else { return }
    let end = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.endIndex
    let entry = Self.entries[generator.index(below: Self.entries.count)]
    bytes.replaceSubrange(first..<end, with: Array(entry.utf8))
  }

  /// Separators and marks of one kind become another.
  private mutating func exchange(_ bytes: inout [UInt8]) {
    let marks = Array(",;\t|\"\n.:{}[]".utf8)
    let old = marks[generator.index(below: marks.count)]
    let new = marks[generator.index(below: marks.count)]
    for index in bytes.indices where bytes[index] == old && generator.index(below: 4) > 0 {
      bytes[index] = new
    }
  }

  /// Noise, or one byte throughout.
  private mutating func fill(_ bytes: inout [UInt8]) {
    let isNoise = generator.index(below: 2) == 0
    let value: UInt8 = generator.index(below: 2) == 0 ? 0 : 255
    for index in part(of: bytes) {
      bytes[index] = isNoise ? UInt8(generator.index(below: 256)) : value
    }
  }

  /// A place anywhere or within some hundred bytes of an end.
  private mutating func place(in bytes: [UInt8]) -> Int {
    switch generator.index(below: 4) {
    case 0: generator.index(below: min(bytes.count, 600))
    case 1: bytes.count - 1 - generator.index(below: min(bytes.count, 600))
    default: generator.index(below: bytes.count)
    }
  }

  /// Some bytes in a row.
  private mutating func part(of bytes: [UInt8]) -> Range<Int> {
    let start = place(in: bytes)
    let length = generator.index(below: min(400, bytes.count - start)) + 1
    return start..<min(bytes.count, start + length)
  }
}
