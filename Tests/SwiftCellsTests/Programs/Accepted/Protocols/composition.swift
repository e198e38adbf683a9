// Inheritance and composition of protocols, static requirements, mutating requirements.
protocol Named { var name: String { get set } }
protocol Measured {
  static var unit: String { get }
  var value: Double { get }
  mutating func add(_ amount: Double)
  init(value: Double)
}
protocol Labelled: Named, Measured { func label() -> String }
extension Labelled { func label() -> String { "\(name): \(value) \(Self.unit)" } }
struct Clay: Labelled {
  static let unit = "%"
  var name = "clay"
  var value: Double
  init(value: Double) { self.value = value }
  mutating func add(_ amount: Double) { value += amount }
}
struct Length: Measured, CustomStringConvertible {
  static var unit: String { "m" }
  private(set) var value: Double
  init(value: Double) { self.value = value }
  mutating func add(_ amount: Double) { value += amount * 100 }
  var description: String { "\(value)" + Length.unit }
}
func rename(_ thing: any Named, _ name: String) -> String {
  var copy = thing
  copy.name = name
  return copy.name + " was " + thing.name
}
func grown<M: Measured>(_ start: M, by amounts: [Double]) -> M {
  var result = start
  for amount in amounts { result.add(amount) }
  return result
}
print(rename(Clay(value: 1), "silt"), Clay(value: 3).label())
print(grown(Length(value: 1), by: [0.5, 1]), grown(Clay(value: 1), by: [1, 2]).label())
func both(_ x: any Named & Measured) -> String { x.name + "\(x.value)" }
print(both(Clay(value: 9)), type(of: Length(value: 1)).unit)
func make<M: Measured>(_ type: M.Type, _ value: Double) -> M { M(value: value) }
print(make(Clay.self, 2).label(), make(Length.self, 5))
