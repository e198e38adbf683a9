// Labels, positions, comparison, nesting, patterns.
var horizon = (name: "Ap", top: 0, bottom: 25)
horizon.bottom = 30
horizon.0 = "A"
print(horizon.name, horizon.2 - horizon.1, horizon)
let plain: (String, Int, Int) = horizon
print(plain, plain == ("A", 0, 30))
let relabelled: (code: String, from: Int, to: Int) = plain
print(relabelled.code, relabelled.to)
func statistics(_ values: [Double]) -> (mean: Double, range: (low: Double, high: Double)) {
  (values.reduce(0, +) / Double(values.count), (values.min()!, values.max()!))
}
let result = statistics([2, 4, 9])
print(result.mean, result.range.high, result)
let (mean, (low, _)) = result
print(mean, low)
switch (horizon.top, horizon.bottom) {
case (0, let bottom) where bottom > 50: print("thick", bottom)
case (0, 0...40): print("topsoil")
case (_, _): print("subsoil")
}
let pairs = [(2, "b"), (1, "z"), (1, "a")]
print(pairs.sorted { $0 < $1 }, pairs.map(\.1), pairs.contains { $0 == (1, "z") })
for (i, (number, letter)) in pairs.enumerated() { print(i, number, letter) }
var counters = (hits: 0, misses: 0)
for (n, _) in pairs { if n == 1 { counters.hits += 1 } else { counters.misses += 1 } }
print(counters)
let fs: (Int, (Int) -> Int) = (2, { $0 + 1 })
print(fs.1(fs.0))
