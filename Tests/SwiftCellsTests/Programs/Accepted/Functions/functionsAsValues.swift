// Functions are values: kept, passed, returned, composed.
func square(_ x: Double) -> Double { x * x }
func half(_ x: Double) -> Double { x / 2 }
let steps: [(Double) -> Double] = [square, half, { -$0 }]
var value = 6.0
for step in steps { value = step(value) }
print(value)
func compose(_ f: @escaping (Double) -> Double, _ g: @escaping (Double) -> Double) -> (Double) -> Double {
  { g(f($0)) }
}
print(compose(square, half)(4), compose(half, square)(4))
func multiplier(_ factor: Int) -> (Int) -> Int {
  func multiply(_ x: Int) -> Int { x * factor }
  return multiply
}
let triple = multiplier(3)
print(triple(5), multiplier(2)(21))
print([1, 4, 9].map(Double.init).map(square), ["1", "x"].map { Int($0) })
let operations: [String: (Int, Int) -> Int] = ["plus": (+), "times": (*), "less": { $0 - $1 }]
print(operations["plus"]!(3, 4), operations["times"]!(3, 4), operations["less"]?(3, 4) ?? 0)
print([5, 3, 8].reduce(0, +), [5, 3, 8].sorted(by: >), [5, 3, 8].reduce(Int.min, max))
func twice(_ action: () -> Void) { action(); action() }
twice { print("again") }
typealias Transform = (Double) -> Double
func differentiate(_ f: @escaping Transform, step: Double = 0.5) -> Transform {
  { (f($0 + step) - f($0 - step)) / (2 * step) }
}
print(differentiate(square)(3))
let optional: ((Int) -> Int)? = nil
print(optional?(3) as Any)
