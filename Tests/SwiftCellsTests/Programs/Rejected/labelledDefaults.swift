func report(_ name: String, digits: Int = 2, unit: String = "%") -> String { name }
print(report("a", unit: "x", digits: 1)) // error: argument 'digits' must precede argument 'unit'
print(report("a", 3)) // error: missing argument label 'digits:' in call
print(report(digits: 3)) // error: missing argument for parameter #1 in call
print(report("a", digits: "3")) // error: cannot convert value of type 'String' to expected argument type 'Int'
print(report("a", digit: 3)) // error: incorrect argument label in call (have '_:digit:', expected '_:digits:')
func wrong(_ x: Int = "a") {} // error: default argument value of type 'String' cannot be converted to type 'Int'
