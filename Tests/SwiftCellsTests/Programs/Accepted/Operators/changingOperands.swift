prefix operator +++
prefix func +++ (n: inout Int) -> Int {
  n += 1
  return n
}
var i = 0
print(+++i, i)

infix operator ?=: AssignmentPrecedence
func ?= (a: inout Int, b: Int?) { if let b { a = b } }
i ?= nil
print(i)
i ?= 9
print(i)

infix operator <->
func <-> (a: inout Int, b: inout Int) { (a, b) = (b, a) }
var (left, right) = (1, 2)
left <-> right
print(left, right)

postfix operator ++
postfix func ++ (n: inout Int) -> Int {
  let old = n
  n += 1
  return old
}
prefix operator ++
prefix func ++ (n: inout Int) -> Int {
  n += 1
  return n
}
var list = [1, 2]
print(list[0]++, ++list[1], list)
var named = ["a": 1]
print(named["a", default: 5]++, named["b", default: 5]++, named.sorted { $0.key < $1.key }.map(\.value))
list[0] <-> left
print(list, left)

struct Depth {
  var top = 1
  var bottom = 4
  static func += (a: inout Depth, b: Int) { a.bottom += b }
  static postfix func ++ (a: inout Depth) { a.top += 1 }
  mutating func deepen() {
    self += 2
    bottom++
    self++
  }
}
var depths = [Depth(), Depth()]
depths[1] += 3
depths[0]++
depths[0].deepen()
print(depths.map(\.top), depths.map(\.bottom))

infix operator |||: LogicalDisjunctionPrecedence
func ||| (a: Bool, b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
func told(_ value: Bool) -> Bool {
  print("asked")
  return value
}
print(true ||| told(false), false ||| told(false))

print([1, 2, 3].reduce(into: 0, +=), [[1], [2]].reduce(into: [], +=), ["a", "b"].reduce(into: "", +=))
print([1.5, 2].reduce(into: 1, *=))
