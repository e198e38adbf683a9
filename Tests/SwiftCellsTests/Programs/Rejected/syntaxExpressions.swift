let a = 3 +
let b = * 4 // error: '*' is not a prefix unary operator // error: expected expression after operator // error: unary operator cannot be separated from its operand
print(1 2) // error: expected ',' separator
let c = [1, 2 // error: expected ']' in container literal expression
