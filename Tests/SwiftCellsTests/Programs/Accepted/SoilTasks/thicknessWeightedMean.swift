import Foundation

// Thickness-weighted mean of clay over a depth interval, horizon by horizon.
struct Horizon {
  let top: Double, bottom: Double
  let clay: Double?
}
let profile = [
  Horizon(top: 0, bottom: 18, clay: 14.5),
  Horizon(top: 18, bottom: 42, clay: 22),
  Horizon(top: 42, bottom: 55, clay: nil),
  Horizon(top: 55, bottom: 120, clay: 41.2),
]
func weightedMean(_ horizons: [Horizon], from upper: Double, to lower: Double) -> Double? {
  var weight = 0.0, sum = 0.0
  for horizon in horizons {
    let overlap = min(horizon.bottom, lower) - max(horizon.top, upper)
    guard overlap > 0, let clay = horizon.clay else { continue }
    weight += overlap
    sum += overlap * clay
  }
  return weight > 0 ? sum / weight : nil
}
for (upper, lower) in [(0.0, 5.0), (5, 15), (15, 30), (30, 60), (42, 55), (60, 100), (150, 200)] {
  if let mean = weightedMean(profile, from: upper, to: lower) {
    print("\(Int(upper))-\(Int(lower)) cm:", (mean * 100).rounded() / 100)
  } else {
    print("\(Int(upper))-\(Int(lower)) cm: no data")
  }
}
