func loss(_ w: [Double]) -> Double { w.map { $0 * $0 }.reduce(0, +) }
func gradient(_ w: [Double]) -> [Double] { w.map { 2 * $0 } }
var w = [1.0, 2.0]
let rate = 1 / 100
for step in 0..<100 {
  let g = gradient(w)
  w -= rate * g // error: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'
  w = zip(w, g).map { $0 - rate * $1 } // error: cannot convert value of type 'Int' to expected argument type 'Double'
  if step % 10 == 0 { print("step " + step + loss(w)) } // error: binary operator '+' cannot be applied to operands of type 'String' and 'Double'
  if loss(w) < "0.1" { break } // error: binary operator '<' cannot be applied to operands of type 'Double' and 'String'
  w[step] = g // error: cannot assign value of type '[Double]' to subscript of type 'Double'
}
while loss(w) { w = gradient(loss) } // error: cannot convert value of type '@Sendable ([Double]) -> Double' to expected argument type '[Double]' // error: cannot convert value of type 'Double' to expected condition type 'Bool'
