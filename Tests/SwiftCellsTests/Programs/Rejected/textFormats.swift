import Foundation
let x = 3.14159
print(String(format: "%.2f", x) + 1) // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print("\(x, format: 2)") // error: extra argument 'format' in call
print(x.formatted("%.2f")) // error: no exact matches in call to instance method 'formatted'
print(String(x, 2), x.rounded(2), round(x, 2)) // error: cannot convert value of type 'Int' to expected argument type 'FloatingPointRoundingRule' // error: extra argument in call // error: no exact matches in call to initializer
print("a".padding(3), "abc".prefix("2"), String(repeating: "-", 10)) // error: cannot convert value of type 'String' to expected argument type 'Int' // error: missing argument label 'count:' in call // error: missing argument label 'toLength:' in call // error: missing arguments for parameters 'withPad', 'startingAt' in call
let label: String = "x = " + String(x) + x // error: cannot convert value of type 'Double' to expected argument type 'String'
print(label.replacingOccurrences("x", "y"), Double("1.5").rounded()) // error: missing argument labels 'of:with:' in call // error: value of optional type 'Double?' must be unwrapped to refer to member 'rounded' of wrapped base type 'Double'
