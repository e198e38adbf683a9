struct Vector: Equatable {
  var x = 1
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x) }
  static func + (a: Vector, b: Int) -> Vector { Vector(x: a.x + b) }
  static func += (a: inout Vector, b: Vector) { a.x += b.x }
  static func < (a: Vector, b: Int) -> Bool { a.x < b }
  static func < (a: Vector, b: Vector) -> Bool { a.x < b.x }
  static prefix func - (a: Vector) -> Vector { Vector(x: -a.x) }
  static prefix func ! (a: Vector) -> Bool { a.x == 0 }
}
let vectors = [Vector(), Vector(x: 5), Vector(x: 2)]
print(vectors.reduce(Vector(x: 0), +), [1, 2].reduce(Vector(x: 0), +))
print(vectors.reduce(into: Vector(), +=), vectors.map(-), vectors.map(!))
print(vectors.sorted(by: <).map(\.x), zip(vectors, vectors.dropFirst()).map(+).map(\.x))
print([1, 2].map(-), [true, false].map(!), [3, 1].sorted(by: >))
prefix operator √
prefix func √ (a: Double) -> Double { a.squareRoot() }
print([4.0, 9].map(√), √16)
let add: (Vector, Vector) -> Vector = (+)
print(add(Vector(), Vector(x: 3)))
infix operator **: MultiplicationPrecedence
func ** <T: Numeric>(a: T, b: Int) -> T { (0..<b).reduce(1) { result, _ in result * a } }
print(2 ** 10, 1.5 ** 2, zip([2, 3], [3, 2]).map(**))
