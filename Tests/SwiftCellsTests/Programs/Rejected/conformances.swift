struct Point { var x = 0 }
enum Kind { case a(Point) }
struct Key: Hashable { // error: type 'Key' does not conform to protocol 'Equatable' // error: type 'Key' does not conform to protocol 'Hashable'
  var point: Point
}
struct Ordered: Comparable { // error: type 'Ordered' does not conform to protocol 'Comparable'
  var n: Int
}
struct Named: CustomStringConvertible { // error: type 'Named' does not conform to protocol 'CustomStringConvertible'
  var name: String
}
print(Point() == Point()) // error: referencing operator function '==' on 'Equatable' requires that 'Point' conform to 'Equatable'
print(Point() < Point()) // error: referencing operator function '<' on 'Comparable' requires that 'Point' conform to 'Comparable'
let table: [Point: Int] = [:] // error: type 'Point' does not conform to protocol 'Hashable'
print(Ordered(n: 1) > Ordered(n: 2))
