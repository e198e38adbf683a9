import Basics

/// Numbers texts in the order in which they first occur.
struct TextTable {
  private let texts: TextStorage
  private var slots: [Int32]
  private var hashes: [Int] = []
  private(set) var examples: [Int] = []
  private var missingCode: Int32?
  private var mask: Int

  /// The number of each text, and for every number a row that has it; many texts are looked at on
  /// several threads, and numbered the same on any number of them.
  static func codes(of texts: TextStorage) -> (codes: [Int32], examples: [Int]) {
    let size = 1 << 18
    let count = (texts.count + size - 1) / size
    let shards = try? Shards.map(count) { shard -> ([Int32], [Int]) in
      var table = TextTable(texts)
      let rows = shard * size..<min((shard + 1) * size, texts.count)
      return (rows.map { table.code(of: $0) }, table.examples)
    }
    var whole = TextTable(texts)
    var codes: [Int32] = []
    codes.reserveCapacity(texts.count)
    for (part, examples) in shards ?? [] {
      let numbers = examples.map { whole.code(of: $0) }
      codes.append(contentsOf: part.lazy.map { numbers[Int($0)] })
    }
    return (codes, whole.examples)
  }

  private init(_ texts: TextStorage) {
    self.texts = texts
    slots = [Int32](repeating: -1, count: 1024)
    mask = 1023
  }

  /// The number of the text of a row, a new one where the text is new.
  private mutating func code(of row: Int) -> Int32 {
    if texts.isMissing(row) {
      if let missingCode { return missingCode }
      missingCode = add(row, hash: 0)
      return missingCode ?? 0
    }
    let hash = texts.hash(row)
    var slot = hash & mask
    while slots[slot] >= 0 {
      let code = Int(slots[slot])
      if hashes[code] == hash, texts.areEqual(examples[code], row) { return Int32(code) }
      slot = (slot &+ 1) & mask
    }
    let code = add(row, hash: hash)
    slots[slot] = code
    if examples.count * 2 > mask { grow() }
    return code
  }

  private mutating func add(_ row: Int, hash: Int) -> Int32 {
    hashes.append(hash)
    examples.append(row)
    return Int32(examples.count - 1)
  }

  private mutating func grow() {
    mask = mask * 2 + 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for code in hashes.indices where missingCode != Int32(code) {
      var slot = hashes[code] & mask
      while slots[slot] >= 0 { slot = (slot &+ 1) & mask }
      slots[slot] = Int32(code)
    }
  }
}

extension TextStorage {
  /// A hash of the bytes of a text.
  func hash(_ index: Int) -> Int {
    withBytes(index) { bytes in
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        hash = (hash ^ word) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 29
        place += 8
      }
      var rest: UInt64 = 0
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        place += 1
      }
      return KeyTable.hash(hash ^ rest)
    }
  }

  /// Whether two texts have the same bytes.
  func areEqual(_ left: Int, _ right: Int) -> Bool { compare(left, right) == 0 }

  /// Whether a text comes before another one by its bytes, which is the order of Unicode's numbers.
  func precedes(_ left: Int, _ right: Int) -> Bool { compare(left, right) < 0 }
}
