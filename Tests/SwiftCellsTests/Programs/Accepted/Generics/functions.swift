// Generic functions with constraints.
func largest<T: Comparable>(_ values: [T]) -> T? {
  guard var best = values.first else { return nil }
  for value in values where value > best { best = value }
  return best
}
print(largest([3, 9, 2])!, largest(["b", "z", "a"])!, largest([Double]()) as Any)
func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
print(swapped((1, "x")), swapped((true, [2.5])))
func unique<T: Hashable>(_ values: [T]) -> [T] {
  var seen = Set<T>()
  return values.filter { seen.insert($0).inserted }
}
print(unique([1, 2, 1, 3, 2]), unique(Array("hello")))
func index<T>(of value: T, in values: [T]) -> Int? where T: Equatable {
  for (i, candidate) in values.enumerated() where candidate == value { return i }
  return nil
}
print(index(of: "b", in: ["a", "b"]) as Any, index(of: 5, in: []) as Any)
func group<T, Key: Hashable>(_ values: [T], _ key: (T) -> Key) -> [Key: [T]] {
  var groups: [Key: [T]] = [:]
  for value in values { groups[key(value), default: []].append(value) }
  return groups
}
print(group([1, 2, 3, 4]) { $0 % 2 == 0 }[true]!, group(["a", "bb"], { $0.count })[2]!)
func sum<T: Numeric>(_ values: T...) -> T { values.reduce(0, +) }
print(sum(1, 2, 3), sum(0.5, 0.25), type(of: sum(1, 2.5)))
func apply<Input, Output>(_ value: Input, _ steps: (Input) -> Output) -> Output { steps(value) }
print(apply(4) { "\($0)!" }, apply("x") { $0.count })
func exchange<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = "p", q = "q"
exchange(&p, &q)
print(p, q)
func total(_ values: some Sequence<Double>) -> Double { values.reduce(0, +) }
print(total([1, 2]), total(stride(from: 0.0, to: 1, by: 0.5)))
