struct Horizon { var name: String, clay: Double }
var horizons = [Horizon(name: "A", clay: 20)]
horizons.sort() // error: referencing instance method 'sort()' on 'MutableCollection' requires that 'Horizon' conform to 'Comparable'
let a = horizons.sorted(by: <) // error: no exact matches in reference to operator function '<'
let b = horizons.sorted { $0.clay } // error: cannot convert value of type 'Double' to closure result type 'Bool' // error: contextual closure type '(Horizon, Horizon) throws -> Bool' expects 2 arguments, but 1 was used in closure body
let c = horizons.sorted { $0.clay < $1.name } // error: cannot convert value of type 'Double' to expected argument type 'String'
let d = horizons.max { $0.clay } // error: cannot convert value of type 'Double' to closure result type 'Bool' // error: contextual closure type '(Horizon, Horizon) throws -> Bool' expects 2 arguments, but 1 was used in closure body
let e = [3, 1].sorted(>) // error: missing argument label 'by:' in call
let f = [3, 1].sorted(reverse: true) // error: argument passed to call that takes no arguments
print(a, b, c, d as Any, e, f)
