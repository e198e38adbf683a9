struct A {
  var n = 1
  static func make() -> Int { self.n } // error: instance member 'n' cannot be used on type 'A'
  static func other() -> A { self } // error: cannot convert return expression of type 'A.Type' to return type 'A'
  func change() { self.n = 2 } // error: cannot assign to property: 'self' is immutable
  func value() -> Self { 3 } // error: cannot convert return expression of type 'Int' to return type 'A'
}
func free() { print(self.n) } // error: cannot find 'self' in scope; did you mean to use it in a type or extension context?
print(A.n, A().make()) // error: instance member 'n' cannot be used on type 'A'; did you mean to use a value of this type instead? // error: static member 'make' cannot be used on instance of type 'A'
