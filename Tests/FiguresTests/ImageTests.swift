import Basics
import Figures
import Testing

@Suite struct ImageTests {
  /// The check value of CRC-32 and the example of RFC 1950's sum, as published.
  @Test func checkSumsAreThePublishedOnes() {
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(Checksum.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 257, 258, 259, 260, 1_000, 70_000])
  func constantBytesComeBack(_ count: Int) throws {
    let bytes = Array(repeating: UInt8(200), count: count)
    let stream = Deflate.zlib(bytes)
    #expect(try Inflater.bytes(ofZlib: stream) == bytes)
    #expect(stream.count < 20 + count / 100)
  }

  @Test(arguments: [1, 2, 3, 4])
  func randomAndRepeatedBytesComeBack(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = (0..<50_000).map { _ in UInt8(random.index(below: seed == 1 ? 256 : 5)) }
    bytes += bytes.prefix(20_000) + (0..<40_000).map { UInt8(truncatingIfNeeded: $0 / 97) }
    #expect(try Inflater.bytes(ofZlib: Deflate.zlib(bytes)) == bytes)
  }

  @Test func anImageIsAPNGFile() throws {
    let image = IndexedImage(
      width: 2, height: 1, indices: [0, 1], palette: [.white, .blue], isFirstTransparent: true)
    let file = image.encoded()
    #expect(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    let names = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]
    let text = String(decoding: file, as: Unicode.ASCII.self)
    #expect(names.allSatisfy { text.contains($0) })
    #expect(Array(file.suffix(4)) == [0xAE, 0x42, 0x60, 0x82])
  }

  @Test func largeRastersAreThinned() throws {
    let values = (0..<4_000_000).map { Double($0 % 2_000) }
    let mark = try ImageMark(values: values, columns: 2_000, rows: 2_000)
    #expect(Figure(width: 300, height: 300, marks: [mark]).svg.utf8.count < 900_000)
  }
}

/// Reads the fixed-code streams that the library writes; made from RFC 1951 alone.
enum Inflater {
  struct Broken: Error {}

  static func bytes(ofZlib stream: [UInt8]) throws -> [UInt8] {
    guard stream.count >= 6, (Int(stream[0]) << 8 | Int(stream[1])) % 31 == 0 else {
      throw Broken()
    }
    var reader = Reader(bytes: Array(stream.dropFirst(2).dropLast(4)))
    guard try reader.bits(1) == 1, try reader.bits(2) == 1 else { throw Broken() }
    var result: [UInt8] = []
    while true {
      let symbol = try reader.symbol()
      if symbol == 256 { break }
      if symbol < 256 {
        result.append(UInt8(symbol))
        continue
      }
      let length = try reader.length(symbol)
      let distance = try reader.distance()
      guard distance <= result.count else { throw Broken() }
      for _ in 0..<length { result.append(result[result.count - distance]) }
    }
    let sum = stream.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard sum == Checksum.adler32(result) else { throw Broken() }
    return result
  }

  struct Reader {
    let bytes: [UInt8]
    var place = 0

    mutating func bits(_ count: Int) throws -> Int {
      var value = 0
      for bit in 0..<count {
        guard place / 8 < bytes.count else { throw Broken() }
        value |= Int(bytes[place / 8] >> UInt8(place % 8) & 1) << bit
        place += 1
      }
      return value
    }

    mutating func symbol() throws -> Int {
      var code = 0
      for length in 1...9 {
        code = try code << 1 | bits(1)
        switch (length, code) {
        case (7, 0...0b0010111): return 256 + code
        case (8, 0b00110000...0b10111111): return code - 0b00110000
        case (8, 0b11000000...0b11000111): return 280 + code - 0b11000000
        case (9, 0b110010000...0b111111111): return 144 + code - 0b110010000
        default: continue
        }
      }
      throw Broken()
    }

    mutating func length(_ symbol: Int) throws -> Int {
      if symbol < 265 { return symbol - 254 }
      if symbol == 285 { return 258 }
      let extra = (symbol - 261) / 4
      return try (4 + (symbol - 265) % 4) << extra + 3 + bits(extra)
    }

    mutating func distance() throws -> Int {
      var code = 0
      for _ in 0..<5 { code = try code << 1 | bits(1) }
      if code < 4 { return code + 1 }
      let extra = code / 2 - 1
      return try (2 + code % 2) << extra + 1 + bits(extra)
    }
  }
}
