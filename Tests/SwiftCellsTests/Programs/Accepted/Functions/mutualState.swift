// Nested functions share the variables around them.
func walk(_ text: String) -> (depth: Int, order: [String]) {
  var depth = 0, deepest = 0
  var order: [String] = []
  func open(_ name: Character) {
    depth += 1
    deepest = max(deepest, depth)
    order.append("\(name)\(depth)")
  }
  func close() { depth -= 1 }
  for character in text {
    switch character {
    case "(", "[": open(character)
    case ")", "]": close()
    default: continue
    }
  }
  return (deepest, order)
}
print(walk("(a[b](c))[]"))
func solveQueens(_ n: Int) -> Int {
  var columns = [Bool](repeating: false, count: n), found = 0
  var rising = [Bool](repeating: false, count: 2 * n), falling = rising
  func place(_ row: Int) {
    if row == n { found += 1; return }
    for column in 0..<n where !columns[column] && !rising[row + column] && !falling[row - column + n] {
      columns[column] = true; rising[row + column] = true; falling[row - column + n] = true
      place(row + 1)
      columns[column] = false; rising[row + column] = false; falling[row - column + n] = false
    }
  }
  place(0)
  return found
}
print((1...6).map(solveQueens))
func outer(_ x: Int) -> () -> [Int] {
  var seen: [Int] = []
  func inner() -> [Int] {
    seen.append(x * (seen.count + 1))
    return seen
  }
  return inner
}
let a = outer(2), b = outer(10)
print(a(), a(), b(), a())
