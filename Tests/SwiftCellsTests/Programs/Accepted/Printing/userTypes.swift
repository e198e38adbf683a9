// How structures and enumerations of one's own are printed.
struct Horizon {
  var name: String
  var top: Int
  var clay: Double?
}
enum Texture { case clay, sand }
enum Reading {
  case missing
  case value(Double)
  case range(low: Int, high: Int)
}
struct Depth: CustomStringConvertible {
  var centimetres: Int
  var description: String { "\(centimetres) cm" }
}
struct Empty {}
let horizon = Horizon(name: "Ap", top: 0, clay: 12.5)
print(horizon)
print([horizon, Horizon(name: "Bt", top: 30, clay: nil)])
print(Texture.clay, [Texture.sand, .clay])
print(Reading.missing, Reading.value(2.5), Reading.range(low: 1, high: 2))
print(Depth(centimetres: 5), [Depth(centimetres: 6)], "at \(Depth(centimetres: 7))")
print(["d": Depth(centimetres: 8)], Optional(Depth(centimetres: 9)) as Any)
print(Empty(), (Texture.sand, horizon.top))
print("\(horizon)", String(describing: Texture.clay).uppercased())
