let values = [3.0, 1.5, 2.0]
let result = values
  .map { $0 * 2 }
  .filter { $0 > 2 }
  .sortd() // error: value of type '[Double]' has no member 'sortd'
let other = values
  .map { $0.rounded() } // error: cannot convert value of type 'Double' to closure result type 'String'
  .joined(separator: ", ")
let third = values.map { value in
  let half = value / 2
  return half + offset // error: cannot find 'offset' in scope
}
print(
  result,
  third.first?.rounded(.upwards) as Any // error: cannot infer contextual base in reference to member 'upwards'
)
