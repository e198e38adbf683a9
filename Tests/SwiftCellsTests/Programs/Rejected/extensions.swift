extension Int {
  var doubled: Int { self * 2 }
  func add(_ x: Double) -> Double { self + x } // error: cannot convert value of type 'Int' to expected argument type 'Double'
  var stored = 3 // error: extensions must not contain stored properties
}
extension Soil { // error: cannot find type 'Soil' in scope
  func f() {}
}
extension String {
  var vowels: Int { filter { "aeiou".contains($0) } } // error: no 'filter' candidates produce the expected contextual result type 'Int'
}
print(3.doubeld) // error: value of type 'Int' has no member 'doubeld'
print(2.5.doubled) // error: value of type 'Double' has no member 'doubled'
print("x".vowels + 1)
