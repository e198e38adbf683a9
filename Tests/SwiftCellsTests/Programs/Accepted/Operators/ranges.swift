// Ranges as values, in loops, subscripts and patterns.
let closed = 1...5, open = 1..<5
print(closed, open, closed.count, open.count)
print(closed.contains(5), open.contains(5), open.lowerBound, open.upperBound)
print((3..<3).isEmpty, (0...0).count)
let letters = ["a", "b", "c", "d", "e"]
print(letters[1...3], letters[1..<3], letters[3...], letters[...1], letters[..<2])
print(Array(letters[2...]), Array(0..<4), Array(-2...2))
let ph = 5.0...7.5
print(ph.contains(6.2), ph.contains(8), ph ~= 7.5, ph)
print(closed.map { $0 * $0 }, open.reduce(0, +))
print(Array((1...3).reversed()))
for n in (0..<10).reversed() where n % 3 == 0 { print(n, terminator: " ") }
print()
switch 17 {
case ..<0: print("negative")
case 0..<10: print("small")
case 10...: print("large")
default: print("?")
}
let width = 2.0
print((width - 1)...(width + 1), (0.0..<1.0).contains(1))
print(closed.overlaps(5...9), open.overlaps(5..<9), closed.clamped(to: 3...9))
