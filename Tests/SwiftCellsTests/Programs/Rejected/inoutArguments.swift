func double(_ x: inout Int) { x *= 2 }
var n = 1
let fixed = 2
double(n) // error: passing value of type 'Int' to an inout parameter requires explicit '&'
double(&fixed) // error: cannot pass immutable value as inout argument: 'fixed' is a 'let' constant
double(&3) // error: cannot pass immutable value as inout argument: literals are not mutable
var x = 1.5
double(&x) // error: cannot convert value of type 'Double' to expected argument type 'Int'
double(&n + 1) // error: '&' used with non-inout argument of type 'Int'
func plain(_ x: Int) {}
plain(&n) // error: '&' used with non-inout argument of type 'Int'
let copy = &n // error: '&' may only be used to pass an argument to inout parameter
