// Associated values, bindings, patterns, equality.
enum Reading: Equatable {
  case missing
  case value(Double)
  case range(low: Double, high: Double = 100)
  case flagged(String, Double)
  var best: Double? {
    switch self {
    case .missing: nil
    case .value(let x): x
    case .range(let low, let high): (low + high) / 2
    case let .flagged(_, x) where x >= 0: x
    case .flagged: nil
    }
  }
}
let readings: [Reading] = [.value(2.5), .missing, .range(low: 1, high: 4), .range(low: 50), .flagged("rough", 7), .flagged("bad", -1)]
print(readings.map(\.best), readings.compactMap { $0.best }.count)
for reading in readings {
  if case .value(let x) = reading { print("value", x) }
  if case .flagged(let why, _) = reading, why != "bad" { print("flag", why) }
  guard case .range(low: let low, high: _) = reading else { continue }
  print("from", low)
}
for case .flagged(let why, let x) in readings where x < 0 { print("dropped", why) }
print(readings[0] == .value(2.5), readings[0] == .value(2), readings[1] != .missing, readings[3] == .range(low: 50, high: 100))
print(readings)
print(readings.filter { if case .range = $0 { true } else { false } }.count)
let make: (Double) -> Reading = Reading.value
print([1, 2].map(make), [0.5].map(Reading.value))
