let names = ["A", "B", "A"]
print(Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)["A"]!)
let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) }) // fails: duplicate keys
print(index)
