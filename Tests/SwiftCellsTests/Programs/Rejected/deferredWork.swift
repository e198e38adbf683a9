func f() -> Int {
  defer { return 2 } // error: 'return' cannot transfer control out of a defer statement
  defer { print(later) } // error: use of local variable 'later' before its declaration
  let later = 1
  defer { missing() } // error: cannot find 'missing' in scope
  return later
}
defer { let x: Int = "a"; print(x) } // error: cannot convert value of type 'String' to specified type 'Int'
print(f())
