let values = [1, 2, 3]
let a: [String] = values.map { x in
  if x > 1 { return "big" }
  return x // error: cannot convert value of type 'Int' to closure result type 'String'
}
let b = values.map { x in
  if x > 1 { return 1 }
  return "small" // error: cannot convert value of type 'String' to closure result type 'Int'
}
let c: [Int] = values.map { _ in } // error: cannot convert value of type '()' to closure result type 'Int'
values.forEach { return $0 } // error: cannot convert value of type 'Int' to closure result type 'Void'
let d: () -> Int = { print("x") } // error: cannot convert value of type '()' to closure result type 'Int'
