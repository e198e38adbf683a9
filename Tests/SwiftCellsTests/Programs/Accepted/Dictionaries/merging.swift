// Merging, grouping and making dictionaries.
var stock = ["lime": 2, "gypsum": 5]
stock.merge(["lime": 3, "sand": 1]) { $0 + $1 }
print(stock.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
let other = stock.merging([("sand", 9), ("clay", 4)], uniquingKeysWith: max)
print(other.keys.sorted(), other["sand"]!, stock["sand"]!)
let unique = Dictionary(uniqueKeysWithValues: zip(["a", "b"], [1.5, 2.5]))
print(unique["b"]!, unique.count, unique.mapValues { Int($0) }.values.sorted())
let counted = Dictionary("mississippi".map { ($0, 1) }, uniquingKeysWith: +)
print(counted.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
let groups = Dictionary(grouping: 1...10) { $0 % 3 }
print(groups[0]!, groups[1]!, groups[2]!, groups.keys.sorted())
let initials = Dictionary(grouping: ["Oxisol", "Ultisol", "Andisol", "Alfisol"]) { $0.first! }
print(initials.mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0)" })
let inverted = Dictionary(stock.map { ($1, $0) }) { min($0, $1) }
print(inverted.keys.sorted(), inverted[5] ?? "none")
print(stock.compactMapValues { $0 > 1 ? $0 * 2 : nil }.sorted { $0.key < $1.key }.map(\.value))
print(stock.max { ($0.value, $0.key) < ($1.value, $1.key) }!.key, stock.reduce(0) { $0 + $1.value }, stock.contains { $0.value == 1 })
