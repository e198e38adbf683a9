func mean(_ values: Double...) -> Double { values.reduce(0, +) / values.count } // error: cannot convert return expression of type 'Int' to return type 'Double' // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
func list(_ names: String..., to end: Int) -> Int { end }
print(mean("1", 2), mean([1, 2]), mean(1, 2, scale: 3)) // error: cannot convert value of type 'String' to expected argument type 'Double' // error: cannot pass array of type '[Double]' as variadic arguments of type 'Double' // error: extra argument 'scale' in call
print(list("a", 1), list(to: "b"), list("a", to: 2, 3)) // error: cannot convert value of type 'Int' to expected argument type 'String' // error: cannot convert value of type 'String' to expected argument type 'Int' // error: extra argument in call // error: missing argument for parameter 'to' in call
func twice(_ f: (Double...) -> Double) -> Double { f(1) }
