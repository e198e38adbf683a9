enum Colour: Int { case red = 1, green, blue }
extension Colour {
  var hex: String { switch self { case .red: "f00"; case .green: 0; case .blue: "00f" } } // error: cannot convert value of type 'Int' to specified type 'String'
  static func named(_ s: String) -> Colour? { s == "red" ? .red : .none }
  var next: Colour { Colour(rawValue: rawValue + 1) } // error: value of optional type 'Colour?' must be unwrapped to a value of type 'Colour'
  init(hex: String) { self = .yellow } // error: type 'Colour' has no member 'yellow'
}
let c: Colour = .named("red") // error: value of optional type 'Colour?' must be unwrapped to a value of type 'Colour'
let d = Colour.red + 1 // error: cannot convert value of type 'Colour' to expected argument type 'Int'
let e = Colour(rawValue: "1") // error: cannot convert value of type 'String' to expected argument type 'Int'
print(c, d, e as Any, Colour.green.hex.count.hex) // error: value of type 'Int' has no member 'hex'
