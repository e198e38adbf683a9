// Methods that change the value, itself included.
struct Stack {
  private var items: [Int] = []
  var isEmpty: Bool { items.isEmpty }
  mutating func push(_ item: Int) { items.append(item) }
  mutating func pop() -> Int? { items.popLast() }
  @discardableResult
  mutating func clear() -> Int {
    defer { items.removeAll() }
    return items.count
  }
}
var stack = Stack()
stack.push(1); stack.push(2); stack.push(3)
print(stack.pop()!, stack)
let kept = stack
print(stack.clear(), stack.isEmpty, kept.isEmpty, stack.pop() as Any)
struct Turtle {
  var x = 0, y = 0, heading = 0
  mutating func turn() { heading = (heading + 1) % 4 }
  mutating func walk(_ steps: Int) {
    switch heading {
    case 0: y += steps
    case 1: x += steps
    case 2: y -= steps
    default: x -= steps
    }
  }
  mutating func reset() { self = Turtle() }
  func walked(_ steps: Int) -> Turtle {
    var copy = self
    copy.walk(steps)
    return copy
  }
}
var turtle = Turtle()
for n in 1...6 { turtle.walk(n); turtle.turn() }
print(turtle, turtle.walked(10).x)
var turtles = [turtle, Turtle()]
turtles[1].walk(3)
for i in turtles.indices { turtles[i].turn() }
turtle.reset()
print(turtles.map(\.heading), turtles[1].y, turtle.x)
