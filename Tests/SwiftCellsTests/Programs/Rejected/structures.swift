struct Horizon {
  var top: Int
  var bottom: Int = 10
  let name: String
  var thickness: Int { bottom - top }
  func doubled() -> Int { top * 2 }
  func deepen() {
    bottom += 5 // error: left side of mutating operator isn't mutable: 'self' is immutable
  }
  static let unit = "cm"
}
var horizon = Horizon(top: 0, name: "A")
horizon.thickness = 4 // error: cannot assign to property: 'thickness' is a get-only property
horizon.name = "B" // error: cannot assign to property: 'name' is a 'let' constant
print(horizon.unit) // error: static member 'unit' cannot be used on instance of type 'Horizon'
print(Horizon.top) // error: instance member 'top' cannot be used on type 'Horizon'; did you mean to use a value of this type instead?
print(Horizon.doubled()) // error: instance member 'doubled' cannot be used on type 'Horizon'; did you mean to use a value of this type instead?
print(Horizon(0, 10, "A")) // error: missing argument labels 'top:bottom:name:' in call
print(Horizon(name: "A", top: 0)) // error: argument 'top' must precede argument 'name'
print(Horizon(top: "0", name: "A")) // error: cannot convert value of type 'String' to expected argument type 'Int'
horizon.deepn() // error: value of type 'Horizon' has no member 'deepn'
let n: Int = horizon // error: cannot convert value of type 'Horizon' to specified type 'Int'
