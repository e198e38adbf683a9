var clay = ["Ap": 20, "Bt": 45]
for (name, value, rank) in clay { print(name, value, rank) } // error: pattern cannot match values of type '(key: String, value: Int)'
let sorted = clay.sorted { $0 < $1 }
let doubled = clay.mapValues { $0 + "x" } // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
let names: [String] = clay.values // error: cannot convert value of type 'Dictionary<String, Int>.Values' to specified type '[String]'
let pairs = ["a": 1, "b": "two"] // error: heterogeneous collection literal could only be inferred to '[String : Any]'; add explicit type annotation if this is intentional
clay.removeValue("Ap") // error: missing argument label 'forKey:' in call
print(sorted.count, doubled, names, pairs)
