// Constants and variables that get their values late.
func classify(_ x: Int) -> String {
  let name: String
  switch x {
  case 0: name = "zero"
  case 1...9:
    if x == 5 { name = "five"; break }
    name = "digit"
  default: name = "many"
  }
  return name
}
print(classify(0), classify(5), classify(7), classify(50))
func first(_ values: [Int]) -> Int {
  let found: Int
  var i = 0
  while true {
    if values[i] > 2 { found = values[i]; break }
    i += 1
    if i == values.count { found = -1; break }
  }
  return found
}
print(first([1, 3]), first([1, 2]))
func pick(_ flag: Bool) -> Int {
  let a: Int, b: Int
  if flag { a = 1; b = 2 } else { a = 3; b = 4 }
  let c: Int
  do { c = a + b }
  let d: Int
  guard c > 3 else { return c }
  if c > 5 { d = 1 } else { return 0 }
  return d
}
print(pick(true), pick(false))
func rounds() -> Int {
  var total: Int
  total = 0
  for i in 0..<3 {
    let square: Int
    if i == 1 { square = 0 } else { square = i * i }
    total += square
  }
  var last: Int
  repeat { last = total; total -= 2 } while total > 0
  return last
}
print(rounds())
func caught(_ text: String) -> Double {
  enum Bad: Error { case text }
  let value: Double
  do {
    guard let number = Double(text) else { throw Bad.text }
    value = number
  } catch {
    value = -1
  }
  return value
}
print(caught("2.5"), caught("x"))
let level: Int
if pick(true) > 1 { level = 1 } else { level = 2 }
print(level)
outer: for x in 0..<3 {
  let y: Int
  if x == 1 { continue outer } else { y = x }
  print(y)
}
var list: [Int]
list = []
list.append(1)
print(list)
let closure = { (x: Int) -> Int in
  let r: Int
  if x > 0 { r = x } else { r = -x }
  return r
}
print(closure(-3))
