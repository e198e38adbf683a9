let f = { x, y -> Int in x + y }
let g = { (x: Int, y: Int) -> in x + y } // error: expected expression
let h = { x: Int in x + 1 } // error: cannot find 'x' in scope // error: consecutive statements on a line must be separated by ';' // error: expected expression
let k = [1, 2].map { $0 + } // error: expected expression after operator
let m: Int = "a" // error: cannot convert value of type 'String' to specified type 'Int'
