// Bits: and, or, exclusive or, not, shifts.
let a = 0b1100, b = 0b1010
print(a & b, a | b, a ^ b, ~a)
print(1 << 10, 1024 >> 3, -16 >> 2, 5 >> 1)
print(1 << 0, 1 << 62, 255 >> 8)
print(1 << 64, 1 >> 70, -1 >> 100, 8 << -2)
var flags = 0
flags |= 4
flags |= 1
print(flags)
flags &= ~1
print(flags)
flags ^= 6
print(flags)
flags <<= 3
print(flags)
flags >>= 2
print(flags)
func ones(_ value: Int) -> Int {
  var value = value, count = 0
  while value != 0 {
    count += value & 1
    value >>= 1
  }
  return count
}
print(ones(255), ones(0b1011), (255).nonzeroBitCount)
