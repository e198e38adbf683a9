import Foundation
let a = [1.0, 2.0], b = [3.0, 4.0]
let scaled = a * 2 // error: binary operator '*' cannot be applied to operands of type '[Double]' and 'Int'
let difference = a - b // error: binary operator '-' cannot be applied to two '[Double]' operands
let shifted = a + 1 // error: binary operator '+' cannot be applied to operands of type '[Double]' and 'Int'
let mean = a.reduce(0, +) / a.count // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
let root = sqrt(a) // error: cannot convert value of type '[Double]' to expected argument type 'Double'
let total: Double = a.reduce(0) // error: missing argument for parameter #2 in call
var sums = [0, 0]
sums[0] += a[0] // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(scaled, difference, shifted, mean, root, total, sums)
