// Default arguments, evaluated at each call, and skipped ones.
func report(_ name: String, digits: Int = 2, unit: String = "%", upper: Bool = false) -> String {
  let text = "\(name)/\(digits)/\(unit)"
  return upper ? text.uppercased() : text
}
print(report("clay"))
print(report("clay", unit: "g"))
print(report("clay", digits: 0, upper: true))
print(report("clay", digits: 1, unit: "kg", upper: false))
func next(after value: Int = 10, step: Int = 1 + 1) -> Int { value + step }
print(next(), next(after: 1), next(step: 5), next(after: 0, step: 0))
func counted() -> Int {
  print("default made")
  return 7
}
func use(_ value: Int = counted()) -> Int { value }
print(use(1))
print(use())
print(use())
func total(_ values: [Double] = [], plus extra: Double? = nil) -> Double {
  values.reduce(extra ?? 0, +)
}
print(total(), total([1, 2]), total([1], plus: 4), total(plus: 9))
func apply(_ value: Int, _ change: (Int) -> Int = { $0 + 1 }) -> Int { change(value) }
print(apply(3), apply(3) { $0 * 100 })
