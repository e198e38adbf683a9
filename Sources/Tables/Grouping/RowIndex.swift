/// The rows that have a key.
struct RowIndex: Sendable {
  private let keys: [UInt64]
  /// The first row of every slot and, for every row, the next one with its key; negative for none.
  private var first: [Int32]
  private var next: [Int32]
  /// The least key, where each key has a slot of its own; else keys share slots.
  private let least: UInt64?

  /// Arranges rows by their keys; those of ``JoinKeys/missing`` are left out.
  init(_ keys: [UInt64]) {
    self.keys = keys
    next = [Int32](repeating: -1, count: keys.count)
    var (low, high) = (UInt64.max, UInt64.min)
    for key in keys where key != JoinKeys.missing { (low, high) = (min(low, key), max(high, key)) }
    let room = UInt64(keys.count) * 8 + 1024
    if low <= high, high - low < room {
      least = low
      first = [Int32](repeating: -1, count: Int(high - low) + 1)
    } else {
      least = nil
      var count = 1024
      while count < keys.count * 2 { count *= 2 }
      first = [Int32](repeating: -1, count: count)
    }
    // From the end, so that the first row of a key is found first.
    for row in keys.indices.reversed() where keys[row] != JoinKeys.missing {
      let slot = slot(of: keys[row])
      next[row] = first[slot]
      first[slot] = Int32(row)
    }
  }

  /// The first row with a key; negative for none.
  func row(of key: UInt64) -> Int32 {
    guard key != JoinKeys.missing else { return -1 }
    if let least {
      guard key >= least, key - least < UInt64(first.count) else { return -1 }
      return first[Int(key - least)]
    }
    let slot = slot(of: key)
    return slot < 0 ? -1 : first[slot]
  }

  /// The next row with the same key; negative for none.
  func row(after row: Int32) -> Int32 { next[Int(row)] }

  /// The slot of a key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    if let least { return Int(key - least) }
    let mask = first.count - 1
    var slot = KeyTable.hash(key) & mask
    while first[slot] >= 0, keys[Int(first[slot])] != key { slot = (slot &+ 1) & mask }
    return slot
  }
}
