// Longer chains of collection members, as a notebook has them.
let rows: [(site: String, depth: Int, clay: Double?)] = [
  ("A", 0, 10), ("A", 20, 30), ("B", 0, nil), ("B", 20, 44), ("C", 0, 25), ("C", 20, nil),
]
let bySite = Dictionary(grouping: rows, by: \.site)
  .mapValues { $0.compactMap(\.clay) }
  .filter { !$0.value.isEmpty }
  .map { (site: $0.key, mean: $0.value.reduce(0, +) / Double($0.value.count)) }
  .sorted { $0.mean > $1.mean }
for entry in bySite { print(entry.site, entry.mean) }
let joined = rows.enumerated()
  .filter { !$0.offset.isMultiple(of: 2) }
  .map { "\($0.offset):\($0.element.site)\($0.element.clay.map { " \($0)" } ?? "")" }
  .joined(separator: "; ")
print(joined)
let steps = zip(rows, rows.dropFirst()).filter { $0.site == $1.site }.map { $1.depth - $0.depth }
print(steps, steps.allSatisfy { $0 == 20 })
let top = rows.prefix { $0.site != "C" }.last { $0.clay != nil }.map { $0.clay! * 2 } ?? 0
print(top)
let matrix = (0..<3).map { i in (0..<4).map { j in i * j } }
print(matrix.map { $0.map(String.init).joined(separator: " ") }.joined(separator: "\n"))
print(matrix.flatMap { $0 }.reduce(into: [:]) { (counts: inout [Int: Int], n) in counts[n, default: 0] += 1 }[0]!)
print(Array(matrix.joined()).sorted(by: >).prefix(3), matrix.map { $0.max()! }, matrix.reversed().map(\.first!))
print((1...10).map { $0 * $0 }.filter { $0 % 3 == 1 }.prefix(3).reduce(1, *))
let signed: [Int] = stride(from: 0, to: 12, by: 5).flatMap { [$0, -$0] }
print(signed, (0..<3).contains { $0 == 2 }, (1...4).reduce(0) { $0 * 10 + $1 })
print(["b": 2, "a": 1].sorted { $0.key < $1.key }.map { "\($0)\($1)" }, [3, 1].sorted().first.map { $0 + 1 } ?? 0)
