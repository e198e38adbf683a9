let a: int = 3 // error: cannot find type 'int' in scope
let b: Array = [1, 2]
let c: Dictionary<String> = [:] // error: generic type 'Dictionary' specialized with too few type parameters (got 1, but expected 2)
let d: [String, Int] = ["a": 1] // error: consecutive statements on a line must be separated by ';' // error: expected ']' in array type // error: expected expression // error: type annotation missing in pattern
let e: Double[] = [] // error: array types are now written with the brackets around the element type
let f: (Int) = (1, 2) // error: cannot convert value of type '(Int, Int)' to specified type 'Int'
let g: List<Int> = [] // error: cannot find type 'List' in scope
let h: String? = 3 // error: cannot convert value of type 'Int' to specified type 'String'
func k(x: float) -> double { x } // error: cannot find type 'double' in scope // error: cannot find type 'float' in scope
