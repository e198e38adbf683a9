func square(_ x: Int) -> Int { x * x }
let f: (Double) -> Double = square // error: cannot convert value of type '@Sendable (Int) -> Int' to specified type '(Double) -> Double'
print([1.5].map(square)) // error: cannot convert value of type 'Double' to expected element type 'Int'
print(square + 1) // error: cannot convert value of type '@Sendable (Int) -> Int' to expected argument type 'Int'
let g = square
print(g("x")) // error: cannot convert value of type 'String' to expected argument type 'Int'
print(g(x: 3)) // error: extraneous argument label 'x:' in call
print(g()) // error: missing argument for parameter #1 in call
let h: () -> Int = square // error: cannot convert value of type '@Sendable (Int) -> Int' to specified type '() -> Int'
func twice(_ action: () -> Void) { action() }
twice(square) // error: cannot convert value of type '@Sendable (Int) -> Int' to expected argument type '() -> Void'
print(square == square) // error: binary operator '==' cannot be applied to two '@Sendable (Int) -> Int' operands
