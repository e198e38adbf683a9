extension Double {
  /// Bits that are ordered as the numbers are; those of not-a-number are above all.
  package var orderedBits: UInt64 {
    if isNaN { return .max }
    let bits = (self + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// The number that has such bits.
  init(orderedBits bits: UInt64) {
    self.init(bitPattern: bits >> 63 == 1 ? bits & ~(1 << 63) : ~bits)
  }
}

extension Int {
  /// Bits that are ordered as the numbers are; those of ``ColumnStorage/missingInteger``, the least of
  /// all, are above all.
  var orderedBits: UInt64 { UInt64(bitPattern: Int64(self)) &+ 1 << 63 &- 1 }
}
