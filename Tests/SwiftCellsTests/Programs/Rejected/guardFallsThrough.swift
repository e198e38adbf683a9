func f(_ x: Int?) -> Int {
  guard let x else {
    print("no x")
  } // error: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
  return x
}
func g(_ n: Int) {
  guard n > 0 else {} // error: 'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope
  print(n)
}
print(f(3))
