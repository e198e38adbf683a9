struct Site {
  let name: String
  var depth: Double
  init(_ name: String) {
    if name.isEmpty { self.name = "?" }
    depth = 0
  } // error: return from initializer without initializing all stored properties
  init(depth: Double) {
    self.depth = depth
    name = label() // error: 'self' used before all stored properties are initialized
  }
  init?(text: String) {
    guard let d = Double(text) else { return nil }
    depth = d
  } // error: return from initializer without initializing all stored properties
  func label() -> String { "\(depth)" }
}
