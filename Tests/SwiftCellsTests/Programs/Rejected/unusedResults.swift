func show(_ x: Int) { print(x) }
let result = show(3) + 1 // error: cannot convert value of type '()' to expected argument type 'Int'
let text: String = show(4) // error: cannot convert value of type '()' to specified type 'String'
func square(_ x: Double) { return x * x } // error: unexpected non-void return value in void function
func half(_ x: Double) -> Double { print(x) } // error: cannot convert return expression of type '()' to return type 'Double'
print(square(2) + 1) // error: cannot convert value of type '()' to expected argument type 'Int'
let list = [3, 1].sort() // error: cannot use mutating member on immutable value of type '[Int]'
