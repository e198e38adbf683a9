// Expressions inside strings.
let name = "clay", value = 23.5, count = 3
print("\(name) is \(value) %")
print("\(count) of \(count * 2) = \(Double(count) / Double(count * 2))")
print("nested \("inner \(name) \(1 + 1)") done")
print("list \([1, 2]) pair \((1, "a")) flag \(count > 2)")
print("\(count > 2 ? "many" : "few") samples")
let maybe: Int? = nil
print("depth \(maybe ?? 0), \(maybe.map { "\($0) cm" } ?? "unknown")")
func describe(_ number: Int) -> String { "#\(number)" }
print("\(describe(7)) and \(["x", "y"].joined(separator: "-"))")
print("\(name.uppercased())\(name.count)\(name.first!)")
print("a\("")b", "\(1)\(2)\(3)")
let closure = "\([1, 2, 3].map { $0 * 2 }.filter { $0 > 2 })"
print(closure)
print("range \(0..<3) \(1...2)", "negative \(-value)")
