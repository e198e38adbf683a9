var position = (x: 0, y: 0), steps: [(Int, Int)] = []
enum Direction { case up, down, left, right }
for step in 1...100 {
  let direction = Direction.allCases.randomElement() // error: type 'Direction' has no member 'allCases'
  switch direction {
  case .up: position.y += 1
  case .forward: position.x += 1
  default: break
  }
  steps.append(position.x, position.y) // error: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<(Int, Int)>) throws(E) -> Void' // error: generic parameter 'E' could not be inferred // error: missing argument labels 'addingCapacity:initializingWith:' in call
  position = (step, "y") // error: cannot assign value of type '(Int, String)' to type '(x: Int, y: Int)'
  position.z = 1 // error: value of tuple type '(x: Int, y: Int)' has no member 'z'
}
print(Direction.up.rawValue, steps.map { $0.x }) // error: value of tuple type '(Int, Int)' has no member 'x' // error: value of type 'Direction' has no member 'rawValue'
