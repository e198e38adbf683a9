struct Horizon {
  let top: Double, bottom: Double
  let clay: Double?
}
let horizons = [Horizon(top: 0, bottom: 20, clay: 12), Horizon(top: 20, bottom: 50, clay: nil)]
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
let mean = weightedMean(horizons, from: 0, to: 30)
print("mean", mean ?? 0)
print("doubled", mean * 2) // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
print(weightedMean(horizons, from: 0, until: 30) as Any) // error: incorrect argument label in call (have '_:from:until:', expected '_:from:to:')
print(horizons.map(\.clay).reduce(0, +)) // error: key path value type 'Double?' cannot be converted to contextual type 'Int'
print(wieghtedMean(horizons, from: 0, to: 5) as Any) // error: cannot find 'wieghtedMean' in scope
