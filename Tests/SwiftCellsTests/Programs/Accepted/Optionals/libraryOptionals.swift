// Functions of the library that give optionals, and what is done with them.
let values: [Double?] = [1.5, nil, 3, nil]
print(values.compactMap { $0 }, values.count { $0 == nil }, values.first!! + 1, values.last! == nil, values.map { $0 ?? 0 })
let none: [Int] = []
print(none.first as Any, none.max() as Any, none.last as Any, none.firstIndex(of: 1) as Any, none.reduce(0, +))
let text: String? = "12"
print(text.map { $0.count } ?? 0, text.flatMap { Int($0) } ?? -1, text.flatMap(Int.init)! + 1, text?.first as Any, text?.isEmpty ?? true)
print(Int("a") ?? Int("7") ?? 0, Optional(3) == 3, Optional<Int>.none == nil, [1, nil] == [1, nil], Optional("x") != nil)
let lookup = ["a": ["b": 1]]
print(lookup["a"]?["b"] ?? 0, lookup["z"]?["b"] ?? 0, lookup["a"]?.count as Any, lookup["a"]!["q"] as Any)
let best = [3, 9, 4].enumerated().max { $0.element < $1.element }.map { $0.offset }
print(best!, [[1], []].map(\.first).map { $0 ?? -1 }, "abc".firstIndex(of: "z") == nil, (1...3).first { $0 > 5 } as Any)
if let smallest = [2.5, 0.5].min(), let largest = [2.5, 0.5].max(), smallest < largest { print(smallest, largest) }
guard let parsed = Double("2.5e1") else { fatalError("never") }
print(parsed, Double("abc").map { $0 * 2 } as Any, ["1", "b"].map { Int($0) }.filter { $0 != nil }.count, UInt8("77").map { $0 + 1 }!)
var counter: Int? = 1
counter? += 5
counter = counter.map { $0 * 2 }
print(counter!, String(describing: counter), "\(counter ?? 0)", [counter].compactMap { $0 })
