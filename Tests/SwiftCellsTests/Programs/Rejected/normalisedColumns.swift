import Foundation
func normalise(_ x: [Double]) -> [Double] {
  let mean = x.reduce(0, +) / Double(x.count)
  let deviation = sqrt(x.map { ($0 - mean) ** 2 }.reduce(0, +)) // error: no operator '**' is defined; did you mean 'pow(_:_:)'?
  let spread = pow(x.map { $0 - mean }, 2) // error: cannot convert value of type '[Double]' to expected argument type 'Decimal'
  return (x - mean) / deviation // error: cannot convert value of type '[Double]' to expected argument type 'Double' // error: no '/' candidates produce the expected contextual result type '[Double]'
}
let z: Double = normalise([1, 2, 3]) // error: cannot convert value of type '[Double]' to specified type 'Double'
let w = normalise(1, 2, 3) // error: cannot convert value of type 'Int' to expected argument type '[Double]' // error: extra arguments at positions #2, #3 in call
let v = normalise([1, "2"]) // error: cannot convert value of type 'String' to expected element type 'Double'
print(z, w, v, normalise)
