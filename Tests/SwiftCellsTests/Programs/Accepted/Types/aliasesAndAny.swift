// Names for types, and values of any type.
typealias Point = (x: Double, y: Double)
typealias Transform = (Point) -> Point
let moved: Transform = { (x: $0.x + 1, y: $0.y) }
print(moved((1, 2)))
let things: [Any] = [1, "two", 3.5, [4], true, ("a", 1), ["k": 1]]
for thing in things {
  switch thing {
  case let n as Int: print("int", n)
  case let s as String: print("string", s)
  case is Double: print("double")
  case let list as [Int]: print("list", list.count)
  case let flag as Bool where flag: print("yes")
  default: print("other")
  }
}
print(things.compactMap { $0 as? Int }, things[1] as? String ?? "-", things[0] is String)
let number = things[2] as! Double
print(number + 0.5, (things.first as? Double) == nil)
