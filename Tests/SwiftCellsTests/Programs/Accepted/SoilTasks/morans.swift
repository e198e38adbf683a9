import Foundation

// Moran's index of a transect and a variogram cloud.
let z = [2.0, 2.5, 3.1, 2.9, 4.0, 4.4, 5.2, 5.0]
let mean = z.reduce(0, +) / Double(z.count)
var numerator = 0.0, weights = 0.0
for i in z.indices {
  for j in z.indices where abs(i - j) == 1 {
    numerator += (z[i] - mean) * (z[j] - mean)
    weights += 1
  }
}
let index = Double(z.count) / weights * numerator / z.map { pow($0 - mean, 2) }.reduce(0, +)
print(String(format: "%.6f", index))
var gamma: [Int: (sum: Double, count: Int)] = [:]
for i in 0..<z.count {
  for j in (i + 1)..<z.count where j - i <= 3 {
    let half = (z[i] - z[j]) * (z[i] - z[j]) / 2
    gamma[j - i, default: (0, 0)].sum += half
    gamma[j - i]!.count += 1
  }
}
for lag in gamma.keys.sorted() {
  let (sum, count) = gamma[lag]!
  print(lag, count, String(format: "%.4f", sum / Double(count)))
}
