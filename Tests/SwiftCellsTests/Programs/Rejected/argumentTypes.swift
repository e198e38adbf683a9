func scale(_ value: Double, by factor: Int) -> Double { value * Double(factor) }
let n = 3
let x = 2.5
print(scale(n, by: 2)) // error: cannot convert value of type 'Int' to expected argument type 'Double'
print(scale(2, by: x)) // error: cannot convert value of type 'Double' to expected argument type 'Int'
print(scale("2", by: 1)) // error: cannot convert value of type 'String' to expected argument type 'Double'
print(scale([1], by: 1)) // error: cannot convert value of type '[Int]' to expected argument type 'Double'
print(scale(nil, by: 1)) // error: 'nil' is not compatible with expected argument type 'Double'
print(scale(1.5, by: true)) // error: cannot convert value of type 'Bool' to expected argument type 'Int'
func names(_ list: [String]) {}
names([1, 2]) // error: cannot convert value of type 'Int' to expected element type 'String'
names("a") // error: cannot convert value of type 'String' to expected argument type '[String]'
