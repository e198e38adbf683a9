// Iterators made by hand, and sequences that are asked for one by one.
var iterator = ["A", "Bw", "C"].makeIterator()
while let name = iterator.next() { print(name, terminator: " ") }
print()
var first = [1, 2, 3].makeIterator()
_ = first.next()
var second = first
print(first.next()!, second.next()!, second.next()!, first.next()!, first.next() == nil)
var letters = "xy".makeIterator()
print(letters.next()!, letters.next()!, letters.next() as Any)
var numbers = (10...12).makeIterator()
var total = 0
while let n = numbers.next() { total += n }
print(total)
let powers = sequence(first: 1) { $0 * 3 }
print(Array(powers.prefix(5)), powers.first { $0 > 50 }!, powers.prefix { $0 < 30 }.reduce(0, +))
let halves = sequence(first: 100) { $0 > 10 ? $0 / 2 : nil }
print(Array(halves), halves.map { $0 + 1 }, halves.contains(25))
let fibonacci = sequence(state: (0, 1)) { state -> Int? in
  defer { state = (state.1, state.0 + state.1) }
  return state.0
}
print(Array(fibonacci.prefix(10)), zip(fibonacci, "abc").map { "\($1)\($0)" })
for (index, depth) in zip(1..., [5, 15, 30]) { print(index, depth, terminator: "; ") }
print()
