struct Horizon { var name: String, clay: Double }
let horizons = [Horizon(name: "A", clay: 20)]
let a = horizons.map(\.sand) // error: value of type 'Horizon' has no member 'sand'
let b: [Int] = horizons.map(\.clay) // error: key path value type 'Double' cannot be converted to contextual type 'Int'
let c = horizons.filter(\.name) // error: key path value type 'String' cannot be converted to contextual type 'Bool'
let d = horizons.sorted(by: \.clay) // error: cannot convert key path into a multi-argument function type '(Horizon, Horizon) throws -> Bool' // error: cannot infer key path type from context; consider explicitly specifying a root type
let e = horizons.map(\.name.lenght) // error: value of type 'String' has no member 'lenght'
print(a, b, c, d, e)
