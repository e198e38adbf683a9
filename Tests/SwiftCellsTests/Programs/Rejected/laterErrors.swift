func depth(_ x: Int) -> Int {
  if x > 1 { return 2 }
} // error: missing return in global function expected to return 'Int'
func name(_ x: Int) -> String {
  switch x {
  case 0: return "zero"
  default: print(x)
  }
} // error: missing return in global function expected to return 'String'
func value() -> Int {
  while true { }
}
func loop() -> Int {
  for i in 0..<3 { return i }
} // error: missing return in global function expected to return 'Int'
