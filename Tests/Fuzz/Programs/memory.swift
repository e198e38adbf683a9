let count = 10_000_000_000
var numbers = Array(0..<count)
let text = String(repeating: "clay", count: count)
let joined = Array(repeating: text, count: 4).joined(separator: ",")
let many = repeatElement(1, count: count).map { $0 + 1 }
numbers.reserveCapacity(count)
print("a".padding(toLength: count, withPad: "b", startingAt: 0))
print(String(format: "%1000000000d", 1))
print("aaaa".replacingOccurrences(of: "a", with: text))
let flat = [1, 2].flatMap { _ in Array(repeating: 1.5, count: count) }
var sets = Set<Int>(minimumCapacity: count)
var grown = [1]
for _ in 0..<60 { grown += grown }
var words = "x"
for _ in 0..<60 { words += words }
