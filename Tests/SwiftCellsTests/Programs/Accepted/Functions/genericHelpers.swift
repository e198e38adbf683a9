import Foundation

// Small general helpers as a notebook accumulates them.
func measure<T>(_ name: String, _ work: () throws -> T) rethrows -> T {
  print("start", name)
  defer { print("end", name) }
  return try work()
}
print(measure("sum") { (1...100).reduce(0, +) })
measure("nothing") { _ = 1 }
func memoize<In: Hashable, Out>(_ f: @escaping (In) -> Out) -> (In) -> Out {
  var known: [In: Out] = [:]
  return { x in
    if let value = known[x] { return value }
    let value = f(x)
    known[x] = value
    return value
  }
}
var calls = 0
let slow = { (x: Int) -> Int in calls += 1; return x * x }
let fast = memoize(slow)
print(fast(4), fast(4), fast(5), calls)
func repeated<T>(_ value: T, _ n: Int, using change: (T) -> T) -> [T] {
  var list = [value]
  while list.count < n { list.append(change(list[list.count - 1])) }
  return list
}
print(repeated(1, 6) { $0 * 2 }, repeated("a", 3) { $0 + "b" })
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4), [1, 2].map(curry(*)(10)))
func bisect(_ low: Double, _ high: Double, _ f: (Double) -> Double) -> Double {
  var (low, high) = (low, high)
  while high - low > 1e-9 {
    let middle = (low + high) / 2
    if (f(low) < 0) == (f(middle) < 0) { low = middle } else { high = middle }
  }
  return low
}
print((bisect(0, 3) { $0 * $0 - 2 } * 1e6).rounded())
