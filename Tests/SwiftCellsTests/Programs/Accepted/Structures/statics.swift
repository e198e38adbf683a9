// What belongs to the type, and not to its values.
struct Scale {
  static let unit = "cm"
  static let levels = [0, 5, 15]
  static func inches(_ value: Double) -> Scale { Scale(centimetres: value * 2.54) }
  static var standard: Scale { Scale(centimetres: 30) }
  static let none = Scale(centimetres: 0)
  var centimetres: Double
  func text() -> String { "\(centimetres) \(Self.unit)" }
  static func + (a: Scale, b: Scale) -> Scale { Scale(centimetres: a.centimetres + b.centimetres) }
  static func * (a: Scale, factor: Double) -> Scale { .init(centimetres: a.centimetres * factor) }
  static prefix func - (a: Scale) -> Scale { Scale(centimetres: -a.centimetres) }
  static func += (a: inout Scale, b: Scale) { a = a + b }
}
print(Scale.unit, Scale.levels.count, Scale.inches(10).text(), Scale.standard.text())
let s: Scale = .standard
func show(_ scale: Scale) -> String { scale.text() }
print(show(.none), show(.inches(1)), show(s + .standard), show(-s * 2))
var sum = Scale.none
for _ in 1...3 { sum += .standard }
print(sum.text(), [Scale.none, .standard].map { $0.centimetres })
struct Temperature: Equatable {
  var celsius: Double
  static let freezing = Temperature(celsius: 0)
}
print(Temperature(celsius: 0) == .freezing, Temperature.freezing != .init(celsius: 1))
