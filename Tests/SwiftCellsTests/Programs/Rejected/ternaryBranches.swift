let n = 3
let a = n > 2 ? 1 : "one" // error: result values in '? :' expression have mismatching types 'Int' and 'String'
let b: Int = n > 2 ? 1.5 : 2 // error: cannot convert value of type 'Double' to specified type 'Int'
let c: String = n > 2 ? "a" : nil // error: 'nil' cannot be used in context expecting type 'String'
let d = if n > 2 { 1 } else { "b" } // error: branches have mismatching types 'Int' and 'String'
let e = if n > 2 { 1 } // error: 'if' must have an unconditional 'else' to be used as expression
let f = switch n { // error: switch must be exhaustive
case 0: 1
}
let g = switch n {
case 0: 3.5 // error: branches have mismatching types 'Double' and 'Int'
default: 0
}
