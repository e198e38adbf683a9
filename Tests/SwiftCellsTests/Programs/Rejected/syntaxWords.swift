let 3x = 5 // error: 'x' is not a valid digit in integer literal // error: expected pattern
var = 3 // error: expected pattern
let y 5 // error: consecutive statements on a line must be separated by ';' // error: type annotation missing in pattern
