func largest<T>(_ values: [T]) -> T? {
  var best: T?
  for value in values where value > best! { best = value } // error: binary operator '>' cannot be applied to two 'T' operands
  return best
}
func total<T>(_ values: [T]) -> T { values.reduce(0, +) } // error: cannot convert return expression of type 'Int' to return type 'T' // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, T) throws -> Int'
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a < b } // error: binary operator '<' cannot be applied to two 'T' operands
func pair<A, B>(_ a: A, _ b: B) -> (B, A) { (a, b) } // error: cannot convert return expression of type '(A, B)' to return type '(B, A)'
print(same(1, "a")) // error: conflicting arguments to generic parameter 'T' ('String' vs. 'Int')
