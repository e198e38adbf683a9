enum SoilError: Error { case empty, bad(Int) }
func mean(_ v: [Double]) throws -> Double {
  if v.isEmpty { throw SoilError.emty } // error: type 'SoilError' has no member 'emty'
  return v.reduce(0, +) / Double(v.count)
}
func f() throws { throw "text" } // error: thrown expression type 'String' does not conform to 'Error'
struct Plain {}
func g() throws { throw Plain() } // error: thrown expression type 'Plain' does not conform to 'Error'
do {
  throw 5 // error: thrown expression type 'Int' does not conform to 'Error'
} catch {
  print(errr) // error: cannot find 'errr' in scope
}
let m: Double = try? mean([]) // error: value of optional type 'Double?' not unwrapped; did you mean to use 'try!' or chain with '?'?
