// Requirements, default methods, values of any conforming type.
protocol Shape {
  var name: String { get }
  func area() -> Double
  func describe() -> String
}
extension Shape {
  var name: String { "shape" }
  func describe() -> String { "\(name) of \(area())" }
  func isLarger(than other: any Shape) -> Bool { area() > other.area() }
}
struct Square: Shape {
  var side: Double
  var name: String { "square" }
  func area() -> Double { side * side }
}
struct Plot: Shape {
  var width: Double, height: Double
  func area() -> Double { width * height }
  func describe() -> String { "plot \(width)x\(height)" }
}
enum Dot: Shape {
  case small, large
  func area() -> Double { self == .small ? 0.1 : 0.5 }
}
let shapes: [any Shape] = [Square(side: 2), Plot(width: 3, height: 4), Dot.large]
for shape in shapes { print(shape.describe(), shape.name) }
print(shapes.map { $0.area() }.reduce(0, +), shapes[0].isLarger(than: shapes[2]))
print(shapes.filter { $0 is Square }.count, shapes.compactMap { $0 as? Plot }.first!.width)
let largest = shapes.max { $0.area() < $1.area() }!
if let plot = largest as? Plot { print("largest is a plot", plot.height) }
func total(_ shapes: any Shape...) -> Double { shapes.reduce(0) { $0 + $1.area() } }
print(total(), total(Dot.small, Square(side: 1)))
var any: any Shape = Dot.small
any = Square(side: 9)
print(any.area())
switch any {
case let square as Square where square.side > 5: print("big square")
case is Plot: print("plot")
default: print("other")
}
