protocol Shape {
  var area: Double { get }
  func scaled(by factor: Double) -> Double
}
struct Square: Shape { // error: type 'Square' does not conform to protocol 'Shape'
  var side: Double
  var area: Double { side * side }
}
struct Circle: Shape { // error: type 'Circle' does not conform to protocol 'Shape'
  var area: Int { 3 }
  func scaled(by factor: Double) -> Double { factor }
}
struct Line: Sahpe {} // error: cannot find type 'Sahpe' in scope
struct Dot: Shape {
  let area = 0.0
  func scaled(by factor: Double) -> Double { 0 }
}
let shape: Shape = 3 // error: value of type 'Int' does not conform to specified type 'Shape'
let shapes: [any Shape] = [Dot(), "x"] // error: cannot convert value of type 'String' to expected element type 'any Shape'
print(Shape()) // error: 'any Shape' cannot be constructed because it has no accessible initializers
print(Dot().perimeter) // error: value of type 'Dot' has no member 'perimeter'
let dot: Dot = shapes[0] // error: cannot convert value of type 'any Shape' to specified type 'Dot'
