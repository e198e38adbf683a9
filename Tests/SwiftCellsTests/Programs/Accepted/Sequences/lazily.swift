// Lazy sequences do no more than is asked of them.
var calls = 0
let costly = { (n: Int) -> Int in
  calls += 1
  return n * n
}
let found = (1...1000).lazy.map(costly).first { $0 > 50 }
print(found!, calls)
calls = 0
let few = Array((1...).lazy.map(costly).filter { $0 % 2 == 1 }.prefix(3))
print(few, calls)
let eager = (1...5).map(costly)
print(eager, calls)
print([1, nil, 3].lazy.compactMap { $0 }.reduce(0, +), Array(["a", "b"].lazy.map { $0 + "!" }))
print((1...10).lazy.filter { $0 > 4 }.first!, Array((0..<6).lazy.drop { $0 < 3 }), Array((0..<6).lazy.prefix { $0 < 2 }))
for value in [3, 1, 2].lazy.map({ $0 * 10 }) { print(value, terminator: " ") }
print()
let names = ["Ap", "Bt", "C"].lazy.filter { $0.count > 1 }.map { $0.lowercased() }
print(names.joined(separator: "+"), names.contains("bt"), names.sorted(by: >))
