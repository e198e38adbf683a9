struct Queue<Item> {
  private(set) var items: [Item] = []
  mutating func push(_ item: Item) { items.append(item) }
  mutating func pop() -> Item? { items.isEmpty ? nil : items.removeFirst() }
  func peek() -> Item { items.first } // error: value of optional type 'Item?' must be unwrapped to a value of type 'Item'
  var total: Item { items.reduce(0, +) } // error: cannot convert return expression of type 'Int' to return type 'Item' // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Item) throws -> Int'
}
var queue = Queue<String>()
queue.push(3) // error: cannot convert value of type 'Int' to expected argument type 'String'
let next: String = queue.pop() // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
let fixed = Queue<Int>()
fixed.push(1) // error: cannot use mutating member on immutable value: 'fixed' is a 'let' constant
let other: Queue<Double> = Queue<Int>() // error: cannot assign value of type 'Queue<Int>' to type 'Queue<Double>'
print(queue.peek().count, next, other, Queue.init(items: ["a"]).count) // error: value of type 'Queue<String>' has no member 'count'
