// Operators for types of one's own, and new operators.
struct Vector: Equatable {
  var x: Double, y: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Vector, b: Vector) -> Vector { a + -b }
  static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
  static func * (k: Double, a: Vector) -> Vector { Vector(x: k * a.x, y: k * a.y) }
  static func * (a: Vector, b: Vector) -> Double { a.x * b.x + a.y * b.y }
  static func *= (a: inout Vector, k: Double) { a = k * a }
  static func ~= (range: ClosedRange<Double>, a: Vector) -> Bool { range.contains(a.x) && range.contains(a.y) }
}
let u = Vector(x: 1, y: 2), v = Vector(x: 3, y: -1)
print(u + v, u - v, 2 * u + v, u * v, -u == Vector(x: -1, y: -2))
var w = u
w *= 10
print(w, [u, v, w].reduce(Vector(x: 0, y: 0), +))
switch u {
case 5...9: print("far")
case 0...3: print("near")
default: print("elsewhere")
}
infix operator ** : MultiplicationPrecedence
func ** (base: Double, exponent: Int) -> Double {
  (0..<exponent).reduce(1) { result, _ in result * base }
}
print(2 ** 10, 3 * 2 ** 2, 1 + 0.5 ** 2)
func == (a: (Int, Int, Int), b: [Int]) -> Bool { [a.0, a.1, a.2] == b }
print((1, 2, 3) == [1, 2, 3])
