protocol Resettable { mutating func reset() }
struct Counter: Resettable {
  var n = 0
  func reset() { n = 0 } // error: cannot assign to property: 'self' is immutable
}
let counter = Counter()
counter.reset()
var other: any Resettable = counter
other.reset()
other.n = 3 // error: value of type 'any Resettable' has no member 'n'
func clear(_ one: any Resettable) { one.reset() } // error: cannot use mutating member on immutable value: 'one' is a 'let' constant
