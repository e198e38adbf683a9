let n: Int = "3" // error: cannot convert value of type 'String' to specified type 'Int'
if n > 2 { print(1) }
else { print(2) }
elif n > 1 { print(3) } // error: cannot find 'elif' in scope // error: closure expression is unused [#no-usage] // error: consecutive statements on a line must be separated by ';' // error: top-level statement cannot begin with a closure expression
else if n > 0 { print(4) } // error: expected expression
let x: Int = "a" // error: cannot convert value of type 'String' to specified type 'Int'
