// What ranges know.
let interval = 20..<60, closed = 0...5
print(interval.lowerBound, interval.upperBound, interval.count, interval.isEmpty, (3..<3).isEmpty, closed.count)
print(interval.contains(20), interval.contains(60), closed.contains(5), (1...).contains(99), (..<3).contains(3), (...3).contains(3))
print(interval.overlaps(50..<80), closed.overlaps(6...9), interval.clamped(to: 0..<30), (5...9).clamped(to: 0...6))
print(interval == 20..<60, closed.map { $0 * $0 }, Array(closed.reversed()), closed.reduce(0, +), closed.first!, closed.last!)
print((0.0..<1).contains(0.5), (1.5...2.5).contains(2.5), ("a"..."f").contains("c"), (0.5...2).upperBound - (0.5...2).lowerBound)
print(interval, closed, 1..., ...4, ..<9)
let depths = [0, 10, 25, 50]
print(depths[1...], depths[..<2], depths[...0], depths[1..<3], depths.indices, depths.indices.contains(4))
switch 42.5 {
case ..<20: print("shallow")
case 20..<50: print("middle")
default: print("deep")
}
print(closed.min()!, closed.max()!, interval.prefix(2).map { $0 }, interval.suffix(2).map { $0 }, closed.dropFirst(4).map { $0 })
print(closed.randomElement() != nil, closed.filter { $0 % 2 == 1 }, (1...3).hashValue == (1...3).hashValue, Set([0..<2, 0..<2]).count)
for i in stride(from: interval.upperBound, to: interval.lowerBound, by: -15) { print(i, terminator: " ") }
print()
