enum Grade { case low, high }
func name(_ g: Grade) -> String {
  switch g {
  case .low: print("low")
  case .high: return "high"
  }
} // error: missing return in global function expected to return 'String'
func sign(_ x: Int) -> Int {
  if x > 0 { return 1 } else if x < 0 { return -1 }
} // error: missing return in global function expected to return 'Int'
func first(_ v: [Int]) -> Int {
  guard v.isEmpty else { return v[0] }
} // error: missing return in global function expected to return 'Int'
let f = { (x: Int) -> Int in
  if x > 1 { return 1 }
} // error: missing return in closure expected to return 'Int'
struct S { var n: Int { if true { print(1) } } } // error: missing return in getter expected to return 'Int'
func ok(_ v: [Int]) -> Int { while true { if v.isEmpty { break } }; fatalError() }
