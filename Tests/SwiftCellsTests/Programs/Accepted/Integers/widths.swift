// Each width has its own limits.
print(Int8.min, Int8.max, Int16.min, Int16.max)
print(Int32.min, Int32.max, Int64.max == Int64(Int.max))
print(UInt8.max, UInt16.max, UInt32.max, UInt64.max, UInt.min)
print(UInt8.bitWidth, Int64.bitWidth, UInt16.isSigned, Int16.isSigned)
let depth: UInt16 = 120, slope: Int8 = -7
print(depth, slope, depth / 7, depth % 7, -slope, slope.magnitude, type(of: depth))
let layers: [UInt8] = [10, 25, 60]
print(layers, layers.max()!, layers.reduce(0, +), layers.map { Int($0) * 10 })
print(layers.contains(25), layers.sorted(by: >), Set(layers).count)
var byte: UInt8 = 200
byte -= 100
byte *= 2
byte /= 3
byte %= 50
print(byte, byte == 16, byte < 17, byte > 16)
let codes: [Int16: String] = [-1: "missing", 3: "clay"]
print(codes[-1]!, codes[3] ?? "", codes[4] == nil)
