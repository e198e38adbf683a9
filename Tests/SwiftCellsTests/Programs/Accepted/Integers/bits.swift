// Bit operations on unsigned numbers, as hashes and generators need them.
var hash: UInt64 = 14_695_981_039_346_656_037
for byte in "loam".utf8 {
  hash ^= UInt64(byte)
  hash = hash &* 1_099_511_628_211
}
print(hash, String(hash, radix: 16))
let mask: UInt8 = 0b1010_0101
print(mask & 0x0f, mask | 0x0f, mask ^ 0xff, ~mask, mask << 1, mask >> 2)
let shift = 3
print(UInt32(1) << shift, UInt16(0xffff) >> shift, Int8(-128) >> shift, 1 << shift)
print(mask.nonzeroBitCount, mask.leadingZeroBitCount, mask.trailingZeroBitCount, UInt32(1).byteSwapped)
print(UInt8.max &+ 1, Int8.max &+ 1, UInt8(3) &- 5, UInt8(20) &* 20, Int8(-128) &- 1)
var word: UInt32 = 1
word <<= 31
print(word, word << 1, word >> 40, 0xdead_beef as UInt32)
word |= 7
word &= 5
print(word, UInt64.max >> 60, (UInt64(1) << 63) / 3)
