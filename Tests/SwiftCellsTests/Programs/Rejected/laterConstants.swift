func run(_ flag: Bool) {
  let a: Int
  a = 1
  a = 2 // error: immutable value 'a' may only be initialized once
  let b: Int
  if flag { b = 1 }
  b = 2 // error: immutable value 'b' may only be initialized once
  var c: Double
  if flag { c = 1 } else { return }
  c += 1
  let d: String
  switch a {
  case 0: d = "zero"
  default: break
  }
  print(a, b, c, d) // error: constant 'd' used before being initialized
}
