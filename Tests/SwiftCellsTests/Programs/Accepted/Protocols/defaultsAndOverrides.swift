// What a protocol gives may be given otherwise by a type.
protocol Horizon {
  var name: String { get }
  var top: Int { get }
  var bottom: Int { get }
}
extension Horizon {
  var thickness: Int { bottom - top }
  func described() -> String { "\(name) \(top)-\(bottom)" }
}
struct Topsoil: Horizon {
  let name = "A", top = 0
  let bottom: Int
}
struct Subsoil: Horizon {
  let name = "B"
  let top: Int
  let bottom: Int
  func described() -> String { "[" + name + "]" }
}
let profile: [any Horizon] = [Topsoil(bottom: 20), Subsoil(top: 20, bottom: 65)]
for horizon in profile { print(horizon.name, horizon.thickness) }
print(Topsoil(bottom: 5).described(), Subsoil(top: 1, bottom: 2).described())
func thickest(_ horizons: [any Horizon]) -> String? {
  horizons.max { $0.thickness < $1.thickness }?.name
}
print(thickest(profile) ?? "none", thickest([]) ?? "none")
