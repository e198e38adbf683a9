// Mapping, filtering, grouping, merging.
let clay = ["A": 12.0, "B": 30.0, "C": 44.0]
func show<Value>(_ dictionary: [String: Value]) {
  print(dictionary.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
}
show(clay.mapValues { $0 / 2 })
show(clay.filter { $0.value > 20 })
show(clay.mapValues { $0 > 20 ? "clay" : "sand" })
show(clay.merging(["C": 1, "D": 2]) { old, new in old + new })
var merged = clay
merged.merge(["A": 0]) { _, new in new }
show(merged)
let words = ["silt", "sand", "clay", "chalk", "peat"]
let byLetter = Dictionary(grouping: words) { $0.first! }
for letter in byLetter.keys.sorted() { print(letter, byLetter[letter]!) }
let byLength = Dictionary(grouping: words, by: { $0.count }).mapValues { $0.count }
print(byLength[4]!, byLength[5]!)
show(Dictionary(uniqueKeysWithValues: zip(["x", "y"], [1, 2])))
show(Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) }))
show(Dictionary([("a", 1), ("b", 2), ("a", 3)], uniquingKeysWith: { $0 + $1 }))
print(clay.map { $0.key + "!" }.sorted(), clay.reduce(0) { $0 + $1.value })
print(clay.max { $0.value < $1.value }!.key, clay.min { $0.value < $1.value }!.value)
show(["a": "1", "b": "x"].compactMapValues { Int($0) })
print(clay.values.reduce(0, +), clay.keys.sorted().joined(), clay.allSatisfy { $0.value > 0 })
print(clay.sorted { $0.value > $1.value }.first!)
