// The three, chained and nested.
let values = [4, 8, 15, 16, 23, 42]
print(values.map { Double($0) / 2 }, values.filter { $0 % 2 == 0 }, values.reduce(0, +), values.reduce(1, *))
print(values.reduce("") { $0 + String($1) }, values.reduce(Int.min) { max($0, $1) })
print(values.reduce(into: [Int: Int]()) { $0[$1 % 3, default: 0] += 1 }[0]!)
print(values.map { $0 * $0 }.filter { $0 > 100 }.map { "\($0)" }.joined(separator: "+"))
print(values.enumerated().map { $0 * $1 }, values.enumerated().filter { $0.offset > 3 }.map(\.element))
print((1...5).map { n in (1...n).reduce(1, *) }, (1...3).flatMap { Array(repeating: $0, count: $0) })
let sums = values.reduce(into: [0]) { sums, value in sums.append(sums[sums.count - 1] + value) }
print(sums)
let (evens, odds) = values.reduce(into: ([Int](), [Int]())) { parts, x in
  if x % 2 == 0 { parts.0.append(x) } else { parts.1.append(x) }
}
print(evens, odds)
values.prefix(2).forEach { print("each", $0) }
print(["3", "x", "5"].compactMap { Int($0) }, [1...2, 5...6].flatMap { $0 }, [[1], [], [2]].joined().map { $0 })
print([1.5, 2.5].map(Int.init), ["a", "b"].map { $0.uppercased() }, [true, false].map(!))
print(values.count { $0 > 15 }, values.contains(15), values.reduce(0) { $0 + ($1 > 15 ? 1 : 0) })
