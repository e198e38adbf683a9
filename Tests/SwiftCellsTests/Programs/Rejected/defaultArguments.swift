func a(_ x: Int = "3") {} // error: default argument value of type 'String' cannot be converted to type 'Int'
func b(_ x: Int = 2.5, y: String = nil) {} // error: default argument value of type 'Double' cannot be converted to type 'Int' // error: nil default argument value cannot be converted to type 'String'
func c(_ xs: Double..., scale: Double = 1) -> Double { scale * xs } // error: cannot convert value of type 'Double...' to expected argument type 'Double'
func d(x: Int = 1, y: Int) -> Int { x + y }
print(d(), d(1, 2), d(y: 1, x: 2)) // error: argument 'x' must precede argument 'y' // error: missing argument for parameter 'y' in call // error: missing argument labels 'x:y:' in call
print(c([1, 2]), c(1, "2"), c(scale: "x")) // error: cannot convert value of type 'String' to expected argument type 'Double' // error: cannot pass array of type '[Double]' as variadic arguments of type 'Double'
a(y: 3) // error: extraneous argument label 'y:' in call
