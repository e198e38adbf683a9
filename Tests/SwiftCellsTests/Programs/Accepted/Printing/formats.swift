import Foundation

// Numbers in a given form.
let values = [0.5, 12.345678, 1234.5, -0.001, 1e-7]
print(values.map { String(format: "%.2f", $0) }, values.map { String(format: "%8.3f", $0) })
print(values.map { String(format: "%e", $0) }, values.map { String(format: "%g", $0) })
print([1, 42, -7].map { String(format: "%03d", $0) }, [10, 255].map { String(format: "%x %X %o", $0, $0, $0) })
print(String(format: "%@ %5.1f%% n=%d", "clay", 33.333, 12))
print(String(255, radix: 2), String(-255, radix: 16), String(35, radix: 36, uppercase: true), Int("1010", radix: 2)!)
print((12.345678 * 100).rounded() / 100, Double(Int(12.9)), 3.0, 1e21, 1e-5, 123456789.0, 0.1 + 0.2, 100.0 / 3)
print(Float(1) / 3, 1.0 as Float, 16777216 as Float, Double(Float(0.1)), 5e-324, -0.0)
print([1.0, 2.5], [1: 2.0], (1.0, "a"), Optional(1.5) as Any, [Optional(1), nil], [[1], []], ["k": [1]])
print("a", 1, 2.5, true, nil as Int? as Any, separator: "|", terminator: "\n")
print([true, false], ["q\"uote"], ["tab\t"], ("x", 1), [("a", 1)], Set([1]), 1...3, [1...2])
print("", terminator: ""); print(); print("last")
