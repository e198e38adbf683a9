struct Pit {
  var depth = 0.0
  let name: String
  func dig(_ more: Double) { depth += more } // error: left side of mutating operator isn't mutable: 'self' is immutable
  mutating func fill() { depth = 0; name = "closed" } // error: cannot assign to property: 'name' is a 'let' constant
}
let pit = Pit(name: "A")
pit.depth = 3 // error: cannot assign to property: 'pit' is a 'let' constant
pit.fill() // error: cannot use mutating member on immutable value: 'pit' is a 'let' constant
var pits = [pit]
for p in pits { p.fill() } // error: cannot use mutating member on immutable value: 'p' is a 'let' constant
pits[0].name = "B" // error: cannot assign to property: 'name' is a 'let' constant
Pit(name: "C").fill() // error: cannot use mutating member on immutable value: function call returns immutable value
func close(_ pit: Pit) { pit.fill() } // error: cannot use mutating member on immutable value: 'pit' is a 'let' constant
