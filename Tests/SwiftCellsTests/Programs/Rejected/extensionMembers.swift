extension Double {
  var kilo = 1000.0 // error: extensions must not contain stored properties
  func scaled(by k: Double) -> Double { self * k }
  mutating func reset() { self = "0" } // error: cannot assign value of type 'String' to type 'Double'
  func change() { self += 1 } // error: left side of mutating operator isn't mutable: 'self' is immutable
}
extension Doubl { func f() {} } // error: cannot find type 'Doubl' in scope
extension Double { func scaled(by k: Double) -> Double { k } } // error: invalid redeclaration of 'scaled(by:)'
print(2.0.scaled(3), 2.scaled(by: 1), 2.0.reset()) // error: cannot use mutating member on immutable value: literals are not mutable // error: missing argument label 'by:' in call
