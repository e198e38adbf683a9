import Foundation

// A straight line fitted by gradient descent, and a logistic one.
let x = [0.0, 1, 2, 3, 4], y = [1.1, 2.9, 5.2, 6.8, 9.1]
var slope = 0.0, intercept = 0.0
for step in 1...2000 {
  var slopeGradient = 0.0, interceptGradient = 0.0
  for (xi, yi) in zip(x, y) {
    let error = slope * xi + intercept - yi
    slopeGradient += 2 * error * xi / Double(x.count)
    interceptGradient += 2 * error / Double(x.count)
  }
  slope -= 0.05 * slopeGradient
  intercept -= 0.05 * interceptGradient
  if [1, 10, 100].contains(step) { print(step, String(format: "%.6f %.6f", slope, intercept)) }
}
print(String(format: "%.6f %.6f", slope, intercept))
func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
let wet = [false, false, false, true, true]
var weights = (bias: 0.0, slope: 0.0)
for _ in 0..<500 {
  for (value, target) in zip(x, wet.map { $0 ? 1.0 : 0.0 }) {
    let error = sigmoid(weights.bias + weights.slope * value) - target
    weights.bias -= 0.5 * error
    weights.slope -= 0.5 * error * value
  }
}
print(x.map { sigmoid(weights.bias + weights.slope * $0) > 0.5 } == wet)
