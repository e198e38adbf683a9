let count = 3
let mean = 2.5
print(count * mean) // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
print(mean / count) // error: binary operator '/' cannot be applied to operands of type 'Double' and 'Int'
let sum: Double = count // error: cannot convert value of type 'Int' to specified type 'Double'
let whole: Int = mean // error: cannot convert value of type 'Double' to specified type 'Int'
var total = 0.0
total += count // error: cannot convert value of type 'Int' to expected argument type 'Double'
let part = count / 2 + mean // error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
print(count == mean) // error: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
print(count < mean) // error: binary operator '<' cannot be applied to operands of type 'Int' and 'Double'
let values: [Double] = [1, 2]
print(values[mean]) // error: no exact matches in call to subscript
print(values.reduce(0, +) / values.count) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
