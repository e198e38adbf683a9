// An endless sequence gives as many elements as are asked for, one by one.
struct Doubling: Sequence, IteratorProtocol {
  var value = 1
  mutating func next() -> Int? {
    defer { value *= 2 }
    return value
  }
}
var doubling = Doubling()
var taken: [Int] = []
while let next = doubling.next(), next < 100 { taken.append(next) }
print(taken)
for power in Doubling() {
  if power > 20 { break }
  print(power, terminator: " ")
}
print()
var iterator = ["a", "b"].makeIterator()
print(iterator.next() ?? "-", iterator.next() ?? "-", iterator.next() ?? "-")
