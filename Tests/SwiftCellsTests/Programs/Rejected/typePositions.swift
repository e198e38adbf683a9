let x = Int // error: expected member name or initializer call after type name
print(String) // error: expected member name or initializer call after type name
let y: 3 = 3 // error: cannot assign to value: literals are not mutable // error: consecutive statements on a line must be separated by ';' // error: expected type
let z = [Int] // error: expected member name or initializer call after type name
let w: x = 3 // error: cannot find type 'x' in scope
print(3 is Number) // error: cannot find type 'Number' in scope
typealias Depth = Dbl // error: cannot find type 'Dbl' in scope
