import Foundation

// A natural cubic spline through points, solved with the algorithm of Thomas.
func secondDerivatives(_ x: [Double], _ y: [Double]) -> [Double] {
  let n = x.count
  var lower = [Double](repeating: 0, count: n), diagonal = [Double](repeating: 1, count: n)
  var upper = lower, right = lower
  for i in 1..<(n - 1) {
    lower[i] = (x[i] - x[i - 1]) / 6
    diagonal[i] = (x[i + 1] - x[i - 1]) / 3
    upper[i] = (x[i + 1] - x[i]) / 6
    right[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1])
  }
  for i in 1..<n {
    let factor = lower[i] / diagonal[i - 1]
    diagonal[i] -= factor * upper[i - 1]
    right[i] -= factor * right[i - 1]
  }
  var m = right
  m[n - 1] /= diagonal[n - 1]
  for i in stride(from: n - 2, through: 0, by: -1) { m[i] = (right[i] - upper[i] * m[i + 1]) / diagonal[i] }
  return m
}
let depth = [2.5, 10, 22.5, 45, 80], clay = [12.0, 15, 28, 35, 33]
let m = secondDerivatives(depth, clay)
func interpolate(_ at: Double) -> Double {
  let i = max(0, min(depth.count - 2, (depth.firstIndex { $0 >= at } ?? depth.count) - 1))
  let h = depth[i + 1] - depth[i]
  let a = (depth[i + 1] - at) / h, b = (at - depth[i]) / h
  return a * clay[i] + b * clay[i + 1] + ((a * a * a - a) * m[i] + (b * b * b - b) * m[i + 1]) * h * h / 6
}
for at in stride(from: 5.0, through: 80, by: 15) { print(at, String(format: "%.4f", interpolate(at))) }
print(depth.map { String(format: "%.1f", interpolate($0)) })
