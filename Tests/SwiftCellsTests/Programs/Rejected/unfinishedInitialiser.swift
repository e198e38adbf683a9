struct Site {
  let name: String
  var depth: Int
  init(name: String) {
    self.name = name
  } // error: return from initializer without initializing all stored properties
  init(depth: Int) {
    self.depth = depth
    print(name) // error: 'self' used before all stored properties are initialized
    name = "x"
  }
}
print(Site(name: "a"))
