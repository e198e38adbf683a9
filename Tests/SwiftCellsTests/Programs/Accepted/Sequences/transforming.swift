// map, filter, reduce and what belongs to them, on several kinds of sequence.
let words = ["sand", "silt", "clay", "loam", "peat"]
print(words.map(\.count).reduce(0, +), words.filter { $0.contains("a") }, words.compactMap { $0.firstIndex(of: "l") }.count)
print(words.reduce("") { $0 + $1.prefix(1) }, words.reduce(into: [:]) { $0[$1.last!, default: 0] += 1 }.count)
print(words.flatMap { Array($0.suffix(2)) }.count, words.sorted { $0.suffix(1) < $1.suffix(1) }, words.min { $0.last! < $1.last! }!)
print(words.contains("clay"), words.first { $0.hasPrefix("l") } ?? "none", words.allSatisfy { $0.count == 4 }, words.count { $0.contains("t") })
print("a1b2".compactMap { $0.wholeNumberValue }, "abc".map { $0.uppercased() }, Set([1, 2, 2]).map { $0 * 2 }.sorted())
print((1...4).map { Double($0) / 2 }, (1...3).flatMap { Array(repeating: $0, count: $0) }, ["x": 1].map { "\($0.key)\($0.value)" })
print(["3", "x", "7"].compactMap(Int.init), ["3", "x"].map { Int($0) }, [1.5, 2.5].map(Int.init), [0, 1].map { $0 == 1 })
print(words.sorted(), words.sorted(by: >).first!, words.reversed().first!, words.starts(with: ["sand", "silt"]), words.elementsEqual(["a"]))
var log: [String] = []
words.prefix(2).forEach { log.append($0.uppercased()) }
print(log, words.shuffled().count, words.dropFirst(3), words.suffix(1), words.max { $0.count < $1.count }!)
print([[3, 1], [2]].map { $0.sorted() }, [1, 2, 3].reduce((0, 1)) { ($0.0 + $1, $0.1 * $1) }, [("b", 1), ("a", 2)].sorted { $0.0 < $1.0 }.map(\.1))
