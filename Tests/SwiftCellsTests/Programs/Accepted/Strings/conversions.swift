import Foundation

// From text to numbers and back.
print(Int("42")!, Int("-7")!, Int("+3")!, Int("4.5") as Any, Int("") as Any, Int(" 1") as Any)
print(Double("3.5")!, Double("1e3")!, Double("-.5") as Any, Double("abc") as Any, Double("5")!)
print(Double("inf")!, Double("nan")!.isNaN, Double("1,5") as Any, Double(" 2") as Any)
print(Bool("true")!, Bool("yes") as Any)
print(String(42), String(3.0), String(true), String(1.25e-5), String("c" as Character))
print(String(255, radix: 16), String(10, radix: 2), Int("ff", radix: 16)!, Int("zz", radix: 36)!)
print(String([1, 2].count) + "x", String(describing: [1, 2]), String(describing: 2.0 as Double?))
print(42.description, 1.5.description + "%", (-3).description, [1].description)
let parsed = "12 x 7.5 8".split(separator: " ").map { Double($0) }
print(parsed)
print("12 x 7.5 8".split(separator: " ").compactMap { Double($0) })
print(Int(3.99), Int(-3.99), Int(exactly: 3.5) as Any, Int(exactly: 4.0)!)
print("5" + "6", Int("5")! + Int("6")!)
print("9223372036854775808".count, Int("9223372036854775808") as Any)
