// swiftc: -default-isolation MainActor
// Functions that read and change what the program declared outside of them.
var total = 0
var journal: [String] = []
let limit = 3
func add(_ value: Int) {
  total += value
  journal.append("+\(value)")
}
func reset() {
  total = 0
  journal.removeAll()
}
func isFull() -> Bool { journal.count >= limit }
add(2); add(5)
print(total, journal, isFull())
add(1)
print(total, isFull())
reset()
print(total, journal)
for i in 1...3 { add(i * i) }
print(total, journal.joined())
var factor = 2
let scale = { (x: Int) in x * factor }
print(scale(5))
factor = 10
print(scale(5))
func later() -> Int { base * 2 }
let base = 21
print(later())
