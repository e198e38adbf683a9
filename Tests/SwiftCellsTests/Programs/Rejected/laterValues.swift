func f(_ flag: Bool) {
  let a: Int
  if flag { a = 1 } else { print(a) } // error: constant 'a' used before being initialized
  var b: [Int]
  b.append(3) // error: variable 'b' used before being initialized
  let c: Int
  for _ in 0..<2 { c = 1 } // error: immutable value 'c' may only be initialized once
  let d: Int
  let g = { d + 1 } // error: constant 'd' captured by a closure before being initialized
  d = 2
  print(a, b, g()) // error: constant 'a' used before being initialized
}
