func f(_ flag: Bool) -> Int {
  let n: Int
  if flag { n = 3 }
  return n // error: constant 'n' used before being initialized
}
func g() -> Int {
  var x: Int
  x += 1 // error: variable 'x' passed by reference before being initialized
  return x
}
func h() {
  let k: Int
  k = 1
  k = 2 // error: immutable value 'k' may only be initialized once
  print(k)
}
print(f(true), g())
