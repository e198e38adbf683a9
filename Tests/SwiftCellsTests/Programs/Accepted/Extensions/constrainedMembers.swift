// Members that are there for some arguments of a type only.
extension Array where Element == Double {
  var mean: Double { reduce(0, +) / Double(count) }
  func centred() -> [Double] { map { $0 - mean } }
  mutating func scale(by k: Double = 2) { for i in indices { self[i] *= k } }
  subscript(from i: Int) -> [Double] { Array(self[i...]) }
  static func zeros(_ n: Int) -> [Double] { Array(repeating: 0, count: n) }
}
extension Array where Element: Comparable {
  var spread: (Element, Element)? { isEmpty ? nil : (self.min()!, self.max()!) }
  func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
extension Dictionary where Key == String, Value: Numeric {
  var total: Value { values.reduce(0, +) }
  func named(_ k: String) -> Value { self[k] ?? 0 }
}
extension Array where Element: Numeric { func sum() -> Element { reduce(0, +) } }
extension Array where Element: Hashable { var distinct: Int { Set(self).count } }
extension Array where Element: BinaryFloatingPoint { func average() -> Element { reduce(0, +) / Element(count) } }
extension Optional where Wrapped == Int { var orZero: Int { self ?? 0 } }
extension Array where Element == [Double] { var flat: [Double] { flatMap { $0 } } }
var x = [1.0, 3]
x.scale()
print(x.mean, x.centred(), x[from: 1], [Double].zeros(2), [2, 1].spread!, [1, 2].isSorted(), ["a": 2].total, ["a": 2.5].named("a"), [1, 2].sum(), [1, 1].distinct, x.average(), Int?.none.orZero, [[1.0]].flat)
struct Stack<T> { var items: [T] = [] }
extension Stack where T: Equatable { func has(_ x: T) -> Bool { items.contains(x) && items.contains { $0 == x } } }
print(Stack(items: [1]).has(1))
