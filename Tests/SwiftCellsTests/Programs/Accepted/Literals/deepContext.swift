// Literal types that come from far away: returns, branches, nested collections, defaults.
func levels() -> [String: [Double]] { ["clay": [1, 2], "ph": []] }
print(levels()["clay"]!, levels()["ph"]!.isEmpty)
let table: [(String, [Double?])] = [("a", [1, nil]), ("b", [])]
print(table)
func pick(_ flag: Bool) -> Double { flag ? 1 : 2 }
print(pick(true), pick(false))
let chosen: Double = if pick(true) > 0 { 3 } else { 4 }
print(chosen)
let f: (Double) -> Double = { $0 * 2 + 1 }
print(f(3))
let sum = [1, 2, 3].reduce(0.0) { $0 + Double($1) }
print(sum, [1, 2, 3].reduce(0) { $0 + $1 })
struct Limits { var low: Double = 0, high: Double? = 10, names: [Character] = ["x"] }
print(Limits(), Limits(low: 5, high: nil))
let x = 2.0
print(2 * x, x / 4, 1 - x, [1, x], (1, x), 3 < x, max(1, x), x == 2)
print([0.5, 1, 2].map { $0 * 10 }, [1, 2].map { Double($0) } == [1, 2])
let optional: [Double]? = [1]
print(optional ?? [2, 3], (nil as [Double]?) ?? [2, 3])
let sets: Set<Double> = [1, 1.0]
print(sets, [1: 2.5, 2: 3][2]!)
let nested: [[Double]] = [[1], [2, 3], []]
print(nested, -1 * x, +3 - x)
var y: Double = 7
y = 3
y += 1
y /= 8
let z = y > 0 ? 1 : y
print(y, z)
