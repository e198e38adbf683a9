// Patterns of many kinds in one switch.
enum Reading {
  case value(Double, unit: String)
  case range(low: Int, high: Int)
  case missing
}
func describe(_ reading: Reading?) -> String {
  switch reading {
  case nil: return "nothing"
  case .missing?: return "missing"
  case .value(let x, unit: "%")? where x > 50: return "much: \(x)"
  case .value(let x, let unit)?: return "\(x) \(unit)"
  case .range(let low, let high)? where low == high: return "exactly \(low)"
  case let .range(low, high)?: return "\(low) to \(high)"
  }
}
let readings: [Reading?] = [.value(60, unit: "%"), .value(5.5, unit: "pH"), .range(low: 2, high: 2),
  .range(low: 1, high: 3), .missing, nil]
for reading in readings { print(describe(reading)) }
for case .value(let x, _)? in readings where x < 10 { print("small", x) }
if case .range(let low, _)? = readings[3] { print(low) }
guard case .missing? = readings[4] else { fatalError() }
let point = (3, -2)
switch point {
case (0, 0): print("origin")
case (_, 0), (0, _): print("axis")
case (let x, let y) where x == -y: print("diagonal")
case (1...5, ..<0): print("lower right")
default: print("elsewhere")
}
