import Foundation

// Int and Double meet only by conversion.
let count = 7, total = 24.5
print(total / Double(count), Double(count) * 2, Int(total) / count, Int(total.rounded()) % count)
let sizes = [1, 2, 3]
let mean = Double(sizes.reduce(0, +)) / Double(sizes.count)
print(mean, sizes.map(Double.init), sizes.map { Double($0) / 2 })
let halves: [Double] = [1, 2, 3]
print(halves.reduce(0, +) / Double(halves.count), halves.map { Int($0) })
print(Float(total), Double(Float(0.1)) == 0.1, Float(0.1) + Float(0.2), Int(1e15), Double(1 << 53))
print(UInt8(200), Int(UInt8(255)) + 1, UInt64(5), Int32(-7), Int(Int32(-7)), UInt8(truncatingIfNeeded: 300), Int8(clamping: 500))
print(Double("2.5e-3")! * 1000, Int("12")! + Int(3.7), String(Int(8.0)), "\(Double(8))")
let fraction = 3 / 4, exact = 3.0 / 4, third = Double(1) / 3
print(fraction, exact, third)
print(Int(-0.9), Int(0.999999), Double(Int(2.7)) + 0.7, Int("3.7") as Any, Int(Double("3.7")!))
print(type(of: 1 + 2.0), type(of: Double(1) + 2), type(of: 1 / 2), type(of: Float(1) * 2))
