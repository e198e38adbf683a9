func text() -> String { return 3 } // error: cannot convert return expression of type 'Int' to return type 'String'
func number() -> Int { "3" } // error: cannot convert return expression of type 'String' to return type 'Int'
func nothing() { return 1 } // error: unexpected non-void return value in void function
func missing() -> Int { return } // error: non-void function should return a value
func optional(_ x: Int?) -> Int { return x } // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func list() -> [Int] { [1.5] } // error: cannot convert value of type 'Double' to expected element type 'Int'
func half(_ n: Int) -> Double { n / 2 } // error: cannot convert return expression of type 'Int' to return type 'Double'
func pair() -> (Int, Int) { (1, 2, 3) } // error: cannot convert return expression of type '(Int, Int, Int)' to return type '(Int, Int)'
let noValue: Int = nothing() // error: cannot convert value of type '()' to specified type 'Int'
