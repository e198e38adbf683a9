struct Missing: Error { let name: String }
func load(_ name: String) -> Int {
  if name.isEmpty { throw Missing(name: name) } // error: error is not handled because the enclosing function is not declared 'throws'
  return 1
}
func check() throws { throw "missing" } // error: thrown expression type 'String' does not conform to 'Error'
do {
  try check()
} catch let error as Missing {
  print(error.path) // error: value of type 'Missing' has no member 'path'
} catch Missing.other { // error: type 'Missing' has no member 'other'
  print("other")
}
let n: Int = try? check() // error: cannot convert value of type '()?' to specified type 'Int'
