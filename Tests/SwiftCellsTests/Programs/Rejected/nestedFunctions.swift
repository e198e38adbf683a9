func outer(_ n: Int) -> Int {
  func inner(_ x: Int) -> String { "\(x)" }
  let twice = inner(n) * 2 // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
  helper() // error: cannot find 'helper' in scope
  func deep() -> Int { missing + n } // error: cannot find 'missing' in scope
  return inner // error: cannot convert return expression of type '(Int) -> String' to return type 'Int'
}
inner(3) // error: cannot find 'inner' in scope
print(outer("3")) // error: cannot convert value of type 'String' to expected argument type 'Int'
