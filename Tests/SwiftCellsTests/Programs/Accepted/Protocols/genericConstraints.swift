// Protocols with associated types, and functions over them.
protocol Container {
  associatedtype Item
  var items: [Item] { get }
  mutating func add(_ item: Item)
}
extension Container {
  var count: Int { items.count }
  func last() -> Item? { items.last }
}
extension Container where Item: Comparable {
  func largest() -> Item? { items.max() }
}
struct Bag<T>: Container {
  private(set) var items: [T] = []
  mutating func add(_ item: T) { items.append(item) }
}
struct Depths: Container {
  var items: [Int] = []
  mutating func add(_ item: Int) { items.append(max(item, items.last ?? 0)) }
}
func fill<C: Container>(_ container: inout C, with items: [C.Item]) {
  for item in items { container.add(item) }
}
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
  a.items == b.items
}
var bag = Bag<Int>(), depths = Depths()
fill(&bag, with: [3, 9, 4])
fill(&depths, with: [3, 9, 4])
print(bag.items, depths.items, bag.largest()!, depths.last()!, same(bag, depths), bag.count)
depths.items = [3, 9, 4]
print(same(bag, depths))
func describe(_ container: some Container) -> String { "\(container.count) items" }
print(describe(bag), describe(Bag<String>()))
protocol Model { func predict(_ x: Double) -> Double }
struct Line: Model { var slope = 1.0; func predict(_ x: Double) -> Double { slope * x } }
struct Constant: Model { let value: Double; func predict(_ x: Double) -> Double { value } }
struct Mean<A: Model, B: Model>: Model {
  let a: A, b: B
  func predict(_ x: Double) -> Double { (a.predict(x) + b.predict(x)) / 2 }
}
let model = Mean(a: Line(slope: 4), b: Mean(a: Constant(value: 2), b: Line()))
print(model.predict(3), ([Line(), Constant(value: 7)] as [any Model]).map { $0.predict(5) })
