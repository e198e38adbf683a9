let = 3 // error: expected pattern
var 2x = 4 // error: 'x' is not a valid digit in integer literal // error: expected pattern
let class = 5 // error: keyword 'class' cannot be used as an identifier here
let a, b = 1, 2 // error: expected pattern // error: type annotation missing in pattern
let c: = 3 // error: expected type
let d == 4 // error: '==' is not a prefix unary operator // error: consecutive statements on a line must be separated by ';' // error: type annotation missing in pattern // error: unary operator cannot be separated from its operand
let e: Int = "f" // error: cannot convert value of type 'String' to specified type 'Int'
