// Array, dictionary, set and tuple literals; empty ones and nested ones.
let empty: [Int] = []
let none: [String: Int] = [:]
let alsoEmpty = [Double]()
let alsoNone = [String: [Int]]()
print(empty, none, alsoEmpty, alsoNone.count)
let table = [[1, 2, 3], [4, 5, 6], []]
print(table, table.count, table[1][2], table[2].isEmpty)
let trailing = [
  "clay",
  "silt",
  "sand",
]
print(trailing)
let one = ["ph": 6.5]
print(one, one["ph"] ?? 0, one["clay"] ?? -1)
let horizon = (name: "Ap", top: 0, bottom: 25)
print(horizon, horizon.name, horizon.2)
let unique: Set = [3, 3, 3]
print(unique, unique.count)
let optionals = [1, nil, 3]
print(optionals, type(of: optionals))
let nested: [String: [Int]] = ["a": [1, 2]]
print(nested, nested["a"]?[1] ?? 0)
let unit = ()
print(unit)
