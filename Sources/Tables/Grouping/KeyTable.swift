/// Numbers keys in the order in which they first occur.
struct KeyTable {
  private var slots: [Int32]
  private var keys: [UInt64] = []
  private var mask: Int

  init() {
    slots = [Int32](repeating: -1, count: 1024)
    mask = 1023
  }

  /// The number of a key, a new one where the key is new.
  mutating func code(of key: UInt64) -> Int {
    var slot = Self.hash(key) & mask
    while true {
      let code = slots[slot]
      if code < 0 { break }
      if keys[Int(code)] == key { return Int(code) }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > mask { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    mask = mask * 2 + 1
    slots = [Int32](repeating: -1, count: mask + 1)
    for (code, key) in keys.enumerated() {
      var slot = Self.hash(key) & mask
      while slots[slot] >= 0 { slot = (slot &+ 1) & mask }
      slots[slot] = Int32(code)
    }
  }

  /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014, DOI 10.1145/2660193.2660195).
  static func hash(_ key: UInt64) -> Int {
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: mixed ^ mixed >> 31)
  }
}
