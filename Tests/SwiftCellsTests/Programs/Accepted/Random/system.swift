// The generator of the system: only what holds for every draw is printed.
var system = SystemRandomNumberGenerator()
let draws = (0..<200).map { _ in Int.random(in: 1...6, using: &system) }
print(draws.allSatisfy { (1...6).contains($0) }, Set(draws).count)
print((0..<50).allSatisfy { _ in Double.random(in: 0..<1) < 1 }, Int.random(in: 5...5))
let shuffled = [3, 1, 2].shuffled()
print(shuffled.sorted(), shuffled.count, ["a"].randomElement()!)
var list = [1, 2, 3, 4]
list.shuffle()
print(list.sorted(), Set(list) == [1, 2, 3, 4])
print((0..<64).map { _ in Bool.random() }.count, UInt8.random(in: .min ... .max) >= 0)
