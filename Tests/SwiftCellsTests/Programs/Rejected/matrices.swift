var m = [[1.0, 2.0], [3.0, 4.0]]
m[0] = 5 // error: cannot assign value of type 'Int' to subscript of type '[Double]'
m[0][0] = "a" // error: cannot assign value of type 'String' to subscript of type 'Double'
m[0, 1] = 2 // error: cannot assign value of type 'Int' to subscript of type '[Double]' // error: extra argument in subscript
let row: Double = m[0] // error: cannot convert value of type '[Double]' to specified type 'Double'
let column = m.map { $0[0] } + 1 // error: binary operator '+' cannot be applied to operands of type '[Double]' and 'Int'
let product = m * m // error: binary operator '*' cannot be applied to two '[[Double]]' operands
m.append([1, "2"]) // error: cannot convert value of type 'String' to expected element type 'Double'
let sum = m.reduce(0, +) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, [Double]) throws -> Int'
let mixed = [[1, 2], 3] // error: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
print(row, column, product, sum, mixed)
