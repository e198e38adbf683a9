struct Site {
  var name: String
  depth: Double // error: expected 'var' keyword in property declaration
  let x: Int = "a" // error: cannot convert value of type 'String' to specified type 'Int'
  func f() { let y: Int = "b"; print(y) } // error: cannot convert value of type 'String' to specified type 'Int'
  print(name) // error: cannot find type 'name' in scope // error: expected 'func' keyword in instance method declaration // error: unnamed parameters must be written with the empty name '_'
}
let s = Site(name: 3) // error: cannot convert value of type 'Int' to expected argument type 'String' // error: missing argument for parameter 'depth' in call
