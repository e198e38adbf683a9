func find(_ name: String, in list: [String]) -> Int? { list.firstIndex(of: name) }
let list = ["a", "b"]
let i = find("a", in: list)
print(list[i], list[find("b", in: list)]) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let next = find("a", in: list) + 1 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let doubled = i.map { $0 * "2" } // error: cannot convert value of type 'String' to expected argument type 'Int'
let flat: Int = i.flatMap { $0 > 0 ? $0 : nil } // error: cannot convert value of type 'Int?' to specified type 'Int'
if let j = find("c"), j > 0 { print(j) } // error: missing argument for parameter 'in' in call
guard let k = find("a", in: "abc") else { fatalError() } // error: cannot convert value of type 'String' to expected argument type '[String]'
print(next, doubled as Any, flat, k)
