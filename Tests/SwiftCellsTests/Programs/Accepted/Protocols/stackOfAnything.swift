// A protocol with an associated type, two containers, one function for both.
protocol Store {
  associatedtype Item
  var all: [Item] { get }
  mutating func put(_ item: Item)
}
extension Store {
  var size: Int { all.count }
  mutating func putAll(_ items: [Item]) { for item in items { put(item) } }
}
struct Heap: Store {
  private(set) var all: [Double] = []
  mutating func put(_ item: Double) { all.append(item) }
}
struct Unique<T: Equatable>: Store {
  private(set) var all: [T] = []
  mutating func put(_ item: T) { if !all.contains(item) { all.append(item) } }
}
func fill<S: Store>(_ store: S, _ items: [S.Item]) -> S {
  var copy = store
  copy.putAll(items)
  return copy
}
print(fill(Heap(), [1, 2, 2]).all, fill(Unique<String>(), ["x", "y", "x"]).all)
print(fill(Unique<Int>(), [3, 3, 3]).size)
