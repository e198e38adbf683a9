struct Horizon { var top: Int, name: String }
let horizons = [Horizon(top: 0, name: "A")]
print(horizons.map(\.tpo)) // error: value of type 'Horizon' has no member 'tpo'
print(horizons.map(\.bottom.count)) // error: value of type 'Horizon' has no member 'bottom'
let tops: [String] = horizons.map(\.top) // error: key path value type 'Int' cannot be converted to contextual type 'String'
print(horizons.filter(\.name)) // error: key path value type 'String' cannot be converted to contextual type 'Bool'
print(horizons.sorted(by: \.top)) // error: cannot convert key path into a multi-argument function type '(Horizon, Horizon) throws -> Bool' // error: cannot infer key path type from context; consider explicitly specifying a root type
let path = \Horizon.depth // error: value of type 'Horizon' has no member 'depth'
