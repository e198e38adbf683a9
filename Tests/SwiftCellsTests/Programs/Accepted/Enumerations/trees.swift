// A recursive enumeration: an expression and its value.
indirect enum Formula {
  case number(Double)
  case name(String)
  case sum(Formula, Formula)
  case product(Formula, Formula)
  func value(_ names: [String: Double]) -> Double? {
    switch self {
    case .number(let x): return x
    case .name(let name): return names[name]
    case let .sum(a, b):
      guard let x = a.value(names), let y = b.value(names) else { return nil }
      return x + y
    case let .product(a, b):
      guard let x = a.value(names), let y = b.value(names) else { return nil }
      return x * y
    }
  }
}
let carbon = Formula.product(.number(10), .sum(.name("clay"), .number(0.5)))
print(carbon.value(["clay": 2]) ?? 0, carbon.value([:]) == nil)
