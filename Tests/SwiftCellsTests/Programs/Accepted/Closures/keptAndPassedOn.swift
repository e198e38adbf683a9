// Functions as parameters that are only called or passed on, and ones that are kept.
func twice(_ f: (Int) -> Int, _ x: Int) -> Int { f(f(x)) }
func both(_ f: (Int) -> Int, _ g: (Int) -> Int) -> Int { twice(f, 1) + twice({ g($0) + f($0) }, 2) }
print(both({ $0 + 1 }, { $0 * 3 }))
func mapped(_ values: [Int], _ f: (Int) -> Double) -> [Double] { values.map(f) + values.map { f($0) } }
print(mapped([1, 2]) { Double($0) / 2 })
func keeping(_ f: @escaping (Int) -> Int) -> () -> Int { { f(1) } }
print(keeping { $0 + 4 }())
struct Step { let name: String; let run: (Double) -> Double }
func steps(_ f: @escaping (Double) -> Double) -> [Step] { [Step(name: "a", run: f), Step(name: "b") { f($0) * 2 }] }
print(steps { $0 + 1 }.map { $0.run(1) })
func optional(_ f: ((Int) -> Int)? = nil) -> Int { f?(3) ?? 0 }
print(optional(), optional { $0 * 2 })
func timed(_ work: () -> Int) -> Int {
  func inner() -> Int { work() + 1 }
  let result = [1, 2].reduce(0) { sum, x in sum + x * work() }
  return inner() + result + { work() }()
}
print(timed { 2 })
func compose(_ fs: ((Int) -> Int)...) -> (Int) -> Int { { x in fs.reduce(x) { $1($0) } } }
print(compose({ $0 + 1 }, { $0 * 2 })(3))
func recurse(_ n: Int, _ f: (Int) -> Void) { if n > 0 { f(n); recurse(n - 1, f) } }
recurse(2) { print($0) }
func sorted<T>(_ v: [T], by less: (T, T) -> Bool) -> [T] { v.sorted(by: less) }
print(sorted([2, 1], by: <))
typealias Loss = (Double) -> Double
func derive(_ f: @escaping Loss) -> Loss { { x in (f(x + 1) - f(x - 1)) / 2 } }
func minimum(of f: Loss, from x: Double) -> Double { var x = x; for _ in 0..<3 { x -= 0.1 * f(x) }; return x }
print(derive { $0 * $0 }(3), minimum(of: { 2 * $0 }, from: 1))
extension Array {
  func each(_ f: (Element) throws -> Void) rethrows { for x in self { try f(x) } }
}
[1, 2].each { print($0) }
