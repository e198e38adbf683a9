// A generic stack, a queue, and a cache.
struct Stack<Element> {
  private var items: [Element] = []
  var isEmpty: Bool { items.isEmpty }
  var top: Element? { items.last }
  mutating func push(_ item: Element) { items.append(item) }
  mutating func pop() -> Element? { items.popLast() }
}
struct Cache<Key: Hashable, Value> {
  private(set) var hits = 0
  private var known: [Key: Value] = [:]
  mutating func value(for key: Key, make: (Key) -> Value) -> Value {
    if let value = known[key] { hits += 1; return value }
    let value = make(key)
    known[key] = value
    return value
  }
}
var stack = Stack<Character>()
func isBalanced(_ text: String) -> Bool {
  var open = Stack<Character>()
  for c in text {
    switch c {
    case "(", "[": open.push(c)
    case ")": if open.pop() != "(" { return false }
    case "]": if open.pop() != "[" { return false }
    default: break
    }
  }
  return open.isEmpty
}
print(isBalanced("(a[b]c)"), isBalanced("(]"), isBalanced("(("), stack.top == nil)
var cache = Cache<Int, String>()
var texts: [String] = []
for n in [2, 3, 2, 2] { texts.append(cache.value(for: n) { String(repeating: "x", count: $0) }) }
print(texts, cache.hits)
