extension Int: Codable {} // error: "'Codable' is left out of cells"
// ---
extension Bool: Comparable { // error: "that 'Bool' conforms to 'Comparable' is left out; write a struct"
  static func < (a: Bool, b: Bool) -> Bool { !a && b }
}
// ---
postfix operator ++
postfix func ++ (n: inout Int) -> Int {
  n += 1
  return n
}
var n = 1
print(n++) // prints: 2
// ---
postfix operator ++
postfix func ++ (n: inout Int) -> Int {
  n += 10
  return n
}
n++
// => 12
// ---
struct Point { var x = 1 }
print(Optional(Point()) == nil) // prints: false
// ---
extension Point: Equatable {
  static func == (a: Point, b: Point) -> Bool { a.x % 10 == b.x % 10 }
}
print(Point(x: 1) == Point(x: 11), [Point(x: 1)] == [Point(x: 21)]) // prints: true true
// ---
protocol Scored { var score: Int { get } }
extension Int: Scored { var score: Int { self * 2 } }
let items: [any Scored] = [1, 2]
print(items.map(\.score)) // prints: [2, 4]
// ---
extension Int: Scored { var score: Int { self * 3 } }
print(items.map(\.score), (5 as Any) is any Scored) // prints: [3, 6] true
// ---
extension String: Scored { var length: Int { count } } // error: "type 'String' does not conform to protocol 'Scored'"
// ---
("a" as Any) is any Scored
// => false
