func sign(_ x: Int) -> Int {
  if x > 0 { return 1 }
  if x < 0 { return -1 }
} // error: missing return in global function expected to return 'Int'
func nothing() -> String {
} // error: missing return in global function expected to return 'String'
func looping(_ list: [Int]) -> Int {
  for x in list { return x }
} // error: missing return in global function expected to return 'Int'
print(sign(3))
