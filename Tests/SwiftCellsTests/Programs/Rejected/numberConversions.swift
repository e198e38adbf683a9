let n = 3, x = 2.5
let f: Float = x // error: cannot convert value of type 'Double' to specified type 'Float'
let a = n * x // error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let b: Int = x.rounded() // error: cannot convert value of type 'Double' to specified type 'Int'
let c = Int("3") * 2 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let d = Double("2.5") + x // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
let e: Double = n // error: cannot convert value of type 'Int' to specified type 'Double'
let g: Bool = 1 // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
let h = x + true // error: cannot convert value of type 'Bool' to expected argument type 'Double'
let i = n / 2.0 // error: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'
print(f, a, b, c, d, e, g, h, i)
