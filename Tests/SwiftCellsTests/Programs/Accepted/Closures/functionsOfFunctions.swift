// Functions that take and give functions.
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C {
  { g(f($0)) }
}
func repeated(_ times: Int, _ f: @escaping (Double) -> Double) -> (Double) -> Double {
  { x in (0..<times).reduce(x) { value, _ in f(value) } }
}
func curry(_ f: @escaping (Int, Int) -> Int) -> (Int) -> (Int) -> Int { { a in { b in f(a, b) } } }
let length = compose({ (s: String) in s.count }, { $0 * 2 })
print(length("clay"), repeated(3) { $0 / 2 }(80), curry(+)(3)(4), curry(max)(9)(2))
let table: [String: (Double, Double) -> Double] = ["add": (+), "scale": { $0 * $1 }]
print(table["add"]!(1, 2), table["scale"]!(3, 4), table["none"] == nil)
func apply(_ value: Int, to functions: ((Int) -> Int)...) -> Int { functions.reduce(value) { $1($0) } }
print(apply(2, to: { $0 + 1 }, { $0 * $0 }))
