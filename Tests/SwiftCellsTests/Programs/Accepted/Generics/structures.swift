// Generic structures and enumerations.
struct Stack<Element> {
  private var items: [Element] = []
  var top: Element? { items.last }
  var count: Int { items.count }
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
  func map<T>(_ change: (Element) -> T) -> Stack<T> {
    var result = Stack<T>()
    for item in items { result.push(change(item)) }
    return result
  }
}
var numbers = Stack<Int>()
numbers.push(1); numbers.push(2)
var texts = numbers.map { "n\($0)" }
print(numbers.pop()!, numbers.count, texts.top!, texts.pop()!.count)
struct Pair<First, Second> {
  var first: First, second: Second
  func flipped() -> Pair<Second, First> { Pair<Second, First>(first: second, second: first) }
}
extension Pair: Equatable where First: Equatable, Second: Equatable {}
let pair = Pair(first: 1, second: "one")
print(pair.flipped().first, pair == Pair(first: 1, second: "one"), pair)
enum Outcome<Value> {
  case success(Value), failure(String)
  func value(or fallback: Value) -> Value {
    if case .success(let value) = self { value } else { fallback }
  }
}
func divide(_ a: Int, _ b: Int) -> Outcome<Int> { b == 0 ? .failure("zero") : .success(a / b) }
print(divide(7, 2).value(or: 0), divide(7, 0).value(or: -1), divide(1, 0))
struct Cache<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private(set) var misses = 0
  mutating func value(for key: Key, _ make: (Key) -> Value) -> Value {
    if let known = values[key] { return known }
    misses += 1
    let made = make(key)
    values[key] = made
    return made
  }
}
var cache = Cache<String, Int>()
print(cache.value(for: "soil") { $0.count }, cache.value(for: "soil") { _ in 99 }, cache.misses)
typealias Points = [Pair<Double, Double>]
let points: Points = [Pair(first: 1, second: 2)]
print(points[0].second)
