struct Counter {
  var count = 0
  mutating func add(_ n: Int = 1) { count += n }
  func peek() -> Int { add(); return count } // error: cannot use mutating member on immutable value: 'self' is immutable
}
let fixed = Counter()
fixed.add() // error: cannot use mutating member on immutable value: 'fixed' is a 'let' constant
Counter().add() // error: cannot use mutating member on immutable value: function call returns immutable value
var counter = Counter()
counter.add("one") // error: cannot convert value of type 'String' to expected argument type 'Int'
counter.add(by: 2) // error: extraneous argument label 'by:' in call
for c in [counter] { c.add() } // error: cannot use mutating member on immutable value: 'c' is a 'let' constant
