import Foundation

// Dictionaries as indexes, caches and sparse tables.
let samples: [(site: String, depth: Int, clay: Double)] = [
  ("A", 0, 12), ("A", 20, 25), ("B", 0, 33), ("B", 20, 35), ("B", 50, 41),
]
var index: [String: [Int: Double]] = [:]
for sample in samples { index[sample.site, default: [:]][sample.depth] = sample.clay }
print(index["A"]![20]!, index["B"]?[50] ?? 0, index["C"]?[0] as Any, index.count)
for site in index.keys.sorted() {
  let layers = index[site]!.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
  print(site, layers.joined(separator: " "))
}
let means = Dictionary(grouping: samples, by: \.site).mapValues { group in
  group.map(\.clay).reduce(0, +) / Double(group.count)
}
print(means["A"]!, means["B"]!.rounded())
var sparse: [[Int]: Int] = [:]
sparse[[0, 1]] = 5
sparse[[0, 1], default: 0] += 1
sparse[[2, 2], default: 0] -= 1
print(sparse[[0, 1]]!, sparse[[2, 2]]!, sparse[[9, 9]] == nil)
let inverted = Dictionary(samples.map { ($0.depth, [$0.site]) }, uniquingKeysWith: +)
print(inverted[0]!, inverted[50]!)
let lookup = Dictionary(uniqueKeysWithValues: ["x", "y", "z"].enumerated().map { ($1, $0) })
print(lookup["z"]!, ["z", "q"].map { lookup[$0] ?? -1 })
var cache: [Int: Int] = [1: 1, 2: 1]
for n in 3...30 { cache[n] = cache[n - 1]! + cache[n - 2]! }
print(cache[30]!, cache.count, cache.filter { $0.value % 2 == 0 }.keys.sorted().prefix(3))
if let entry = means.first(where: { $0.value > 30 }) { print(entry.key) }
print(means == ["B": means["B"]!, "A": 18.5], [1: [2: 3]][1]![2]!)
