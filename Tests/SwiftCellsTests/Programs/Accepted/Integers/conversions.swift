import Foundation

// Between widths: exact, clamped, cut off, or by their bits.
let wide = 70_000
print(UInt16(exactly: wide) as Any, UInt32(exactly: wide)!, UInt16(clamping: wide), UInt16(truncatingIfNeeded: wide))
print(Int8(clamping: -200), UInt8(clamping: -3), Int8(truncatingIfNeeded: 200), UInt8(truncatingIfNeeded: -1))
print(UInt64(bitPattern: -1), Int64(bitPattern: UInt64.max), UInt8(bitPattern: Int8(-2)), Int(bitPattern: UInt.max))
let small: Int16 = 300
print(Int(small) + 1, Double(small) / 8, Float(small), UInt64(small), Int32(small) * 1000)
print(UInt8(3.99), Int32(-2.5), UInt64(1e15), Int8(exactly: 2.5) as Any, Int8(exactly: 2.0)!)
print(UInt8("200")!, UInt8("300") as Any, Int8("-5")!, UInt16("ff", radix: 16)!, Int("z", radix: 36)!)
print(Double(UInt64.max), Double(1.5).bitPattern, Double(bitPattern: 4_609_434_218_613_702_656))
print(String(UInt8(255), radix: 2), String(small, radix: 16, uppercase: true), "\(UInt32.max)")
let total = [UInt8(250), 251, 252].reduce(0) { $0 + Int($1) }
print(total, [1, 2, 3].map(UInt8.init), [UInt8(1), 2].map(Double.init))
