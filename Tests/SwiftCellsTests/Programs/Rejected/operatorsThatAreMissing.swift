let x = 2.5, n = 3
let a = x ** 2 // error: cannot find operator '**' in scope
let b = x % 2 // error: '%' is unavailable: For floating point numbers use truncatingRemainder instead
let c = x ^ 2.0 // error: binary operator '^' cannot be applied to two 'Double' operands
let d = n // 2
let e = x <> 2 // error: cannot find operator '<>' in scope
let f = not true // error: cannot find 'not' in scope // error: consecutive statements on a line must be separated by ';'
let g = n ++ 1 // error: cannot find operator '++' in scope; did you mean '+= 1'?
let h = ~x // error: unary operator '~' cannot be applied to an operand of type 'Double'
let i = x & 1.0 // error: binary operator '&' cannot be applied to two 'Double' operands
print(a, b, c, d, e, g, h, i)
