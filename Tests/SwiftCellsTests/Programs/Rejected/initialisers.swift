struct Site {
  let name: String
  var depth: Int
  init(name: String) { // fine
    self.name = name
    self.depth = 0
  }
}
print(Site(name: "a", depth: 3)) // error: extra argument 'depth' in call
print(Site()) // error: missing argument for parameter 'name' in call
print(Site(3)) // error: cannot convert value of type 'Int' to expected argument type 'String' // error: missing argument label 'name:' in call
struct Half {
  var a: Int
  var b: Int { a + c } // error: cannot find 'c' in scope
}
struct Failing {
  init?(_ n: Int) { if n < 0 { return nil } }
}
let f: Failing = Failing(3) // error: value of optional type 'Failing?' must be unwrapped to a value of type 'Failing'
