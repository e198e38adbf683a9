let x = [0.0, 1, 2], y = [1.0, 3, 5]
var slope = 0.0, intercept = 0
let rate = 1 / 10
for epoch in 0..<100 {
  var gradient = 0.0
  for (xi, yi) in zip(x, y) {
    let error = slope * xi + intercept - yi // error: cannot convert value of type 'Int' to expected argument type 'Double'
    gradient += error * xi / x.count // error: binary operator '/' cannot be applied to operands of type 'Double' and 'Int' // error: cannot convert value of type 'Duration' to expected argument type 'Double'
  }
  slope -= rate * gradient // error: cannot convert value of type 'Int' to expected argument type 'Double'
  if epoch % 10 = 0 { print(epoch, slope) } // error: expression is not assignable: binary operator returns immutable value // error: use of '=' in a boolean context, did you mean '=='?
  if epoch == 50.0 { break } // error: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
  print("epoch \(epoch): \(slope.rounded(to: 3))") // error: no exact matches in call to instance method 'rounded'
}
let predicted: [Double] = x.map { slope * $0 + "1" } // error: cannot convert value of type 'String' to expected argument type 'Double'
