// Quantiles by linear interpolation, and a five-number summary.
func quantile(_ values: [Double], _ p: Double) -> Double {
  let sorted = values.sorted()
  let position = p * Double(sorted.count - 1)
  let below = Int(position)
  guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
  let fraction = position - Double(below)
  return sorted[below] * (1 - fraction) + sorted[below + 1] * fraction
}
let carbon = [1.2, 0.8, 3.4, 2.2, 0.5, 7.5, 1.9, 2.8]
for p in [0, 0.25, 0.5, 0.75, 1] { print(p, quantile(carbon, p)) }
let summary = (low: quantile(carbon, 0.05), median: quantile(carbon, 0.5), high: quantile(carbon, 0.95))
print(summary.median, summary.high > summary.low)
let spread = quantile(carbon, 0.75) - quantile(carbon, 0.25)
let outliers = carbon.filter { $0 > quantile(carbon, 0.75) + 1.5 * spread }
print(outliers, carbon.filter { summary.low...summary.high ~= $0 }.count)
func median(_ values: [Int]) -> Double {
  let s = values.sorted(), middle = s.count / 2
  return s.count % 2 == 1 ? Double(s[middle]) : Double(s[middle - 1] + s[middle]) / 2
}
print(median([3, 1, 2]), median([4, 1, 3, 2]), median([7]))
