import Foundation

// Root mean square error, R squared, Lin's concordance, bias.
let observed = [12.0, 18.5, 25, 31, 44.5, 9], predicted = [14.0, 17, 27.5, 30, 38, 13]
func mean(_ v: [Double]) -> Double { v.reduce(0, +) / Double(v.count) }
func variance(_ v: [Double]) -> Double {
  let m = mean(v)
  return mean(v.map { ($0 - m) * ($0 - m) })
}
func covariance(_ a: [Double], _ b: [Double]) -> Double {
  let ma = mean(a), mb = mean(b)
  return mean(zip(a, b).map { ($0 - ma) * ($1 - mb) })
}
let residuals = zip(observed, predicted).map { $0 - $1 }
let rmse = sqrt(mean(residuals.map { $0 * $0 }))
let bias = -mean(residuals)
let mae = residuals.map(abs).reduce(0, +) / Double(residuals.count)
let r2 = 1 - residuals.map { pow($0, 2) }.reduce(0, +) / (variance(observed) * Double(observed.count))
let concordance = 2 * covariance(observed, predicted)
  / (variance(observed) + variance(predicted) + pow(mean(observed) - mean(predicted), 2))
let measures = [("RMSE", rmse), ("bias", bias), ("MAE", mae), ("R2", r2), ("CCC", concordance)]
for (name, value) in measures { print(name.padding(toLength: 5, withPad: " ", startingAt: 0), String(format: "%.5f", value)) }
print(variance([2, 4, 4, 4, 5, 5, 7, 9]), covariance([1, 2, 3], [6, 4, 2]))
