// map, flatMap, comparison and nested optionals.
let text: String? = "42", bad: String? = "x", none: String? = nil
print(text.map { $0.count } as Any, none.map { $0.count } as Any)
print(text.flatMap { Int($0) } as Any, bad.flatMap { Int($0) } as Any, text.flatMap(Int.init) as Any)
let nested = text.map { Int($0) }
print(nested as Any, (nested ?? nil) as Any)
print(["1", "x", "3"].map { Int($0) }, ["1", "x"].compactMap { Int($0) })
print(["1", "2"].compactMap(Int.init).reduce(0, +))
let values: [Double?] = [2, nil, 4]
let present = values.compactMap { $0 }
print(present.reduce(0, +) / Double(present.count), values.filter { $0 == nil }.count)
print((3 as Int?) == 3, (nil as Int?) == nil, (1 as Int?) != (2 as Int?))
let lookup = ["a": 1]
print(lookup["a"].map { $0 + 1 } ?? 0, lookup["b"].map { $0 + 1 } ?? 0)
func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(half(8).flatMap(half).flatMap(half) as Any, half(6).flatMap(half) as Any)
let double: Int?? = 5
if let once = double, let twice = once { print(once as Any, twice) }
var count: Int! = 4
print(count + 1)
count = nil
print(count == nil)
