// Sorting by keys, in both directions; equal elements keep their order.
let people = [("c", 30), ("a", 25), ("b", 30), ("d", 25)]
print(people.sorted { $0.1 < $1.1 }.map { $0.0 })
print(people.sorted { $0.1 > $1.1 }.map { $0.0 })
print(people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { $0.0 })
print(["pear", "Fig", "apple"].sorted(), ["pear", "fig", "apple"].sorted { $0.count < $1.count })
print([2.5, -1, .infinity, 0].sorted(), [true, false].map { $0 ? 1 : 0 }.sorted())
let values = [30, 10, 20]
let order = values.indices.sorted { values[$0] < values[$1] }
print(order, order.map { values[$0] })
var ranks = Array(repeating: 0, count: values.count)
for (rank, index) in order.enumerated() { ranks[index] = rank + 1 }
print(ranks)
print(people.min { $0.1 < $1.1 }!, people.max { $0.1 < $1.1 }!)
print(values.sorted().reversed().map { $0 }, values.sorted(by: <))
var mutable = ["b", "a", "c"]
mutable.sort { $0 > $1 }
print(mutable)
let swapped = [3, 1, 2].enumerated().sorted { $0.element < $1.element }.map { $0.offset }
print(swapped)
