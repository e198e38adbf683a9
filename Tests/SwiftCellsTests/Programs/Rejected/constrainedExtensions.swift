protocol Named { var name: String { get } }
struct Plot: Named { let name: String }
extension Array: Named where Element: Named { var name: String { map(\.nam).joined() } } // error: value of type 'Element' has no member 'nam'
extension Array where Element == Double { var mean: Double { reduce(0, +) / count } } // error: cannot convert return expression of type 'Int' to return type 'Double' // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
print([Plot(name: "a")].name, [1.5].mean, ["a"].mean, [1].name) // error: cannot convert value of type 'String' to expected element type 'Double' // error: property 'name' requires that 'Int' conform to 'Named'
