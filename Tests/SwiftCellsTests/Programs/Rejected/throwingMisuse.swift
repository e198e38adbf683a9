struct Broken: Error {}
func f() throws -> Int { throw Broken() }
do {
  _ = try f()
} catch Brokn { // error: cannot find 'Brokn' in scope
} catch let error as Broken {
  print(error.depth) // error: value of type 'Broken' has no member 'depth'
}
let n: String = try f() // error: cannot convert value of type 'Int' to specified type 'String'
func g() -> Int {
  throw // error: expected expression in 'throw' statement
}
