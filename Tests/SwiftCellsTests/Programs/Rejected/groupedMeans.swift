let samples = [("A", 1.0), ("B", 2.0), ("A", 3.0)]
var sums: [String: (Double, Int)] = [:]
for (name, value) in samples {
  sums[name].0 += value // error: value of optional type '(Double, Int)?' must be unwrapped to refer to member '0' of wrapped base type '(Double, Int)'
  sums[name, default: (0, 0)].0 += "1" // error: cannot convert value of type 'String' to expected argument type 'Double'
  sums[name, default: 0].1 += 1 // error: cannot convert value of type 'Int' to expected argument type '(Double, Int)'
}
let groups = Dictionary(grouping: samples) { $0.0 }
let means = groups.mapValues { $0.map(\.1).reduce(0, +) / $0.count } // error: key path value type 'Double' cannot be converted to contextual type 'Int'
for (key, mean) in sums { print(key, mean.0 / mean.1) } // error: binary operator '/' cannot be applied to operands of type 'Double' and 'Int'
print(means, groups["A"].count) // error: value of optional type '[(String, Double)]?' must be unwrapped to refer to member 'count' of wrapped base type '[(String, Double)]'
