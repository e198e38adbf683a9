func read(_ s: String) -> Int { 1 }
func read(_ s: String) -> Double { 2 }
func read(_ s: Int) -> Bool { true }
let a: Int = read("x")
let b: String = read("x") // error: no 'read' candidates produce the expected contextual result type 'String'
let c = read("x") // error: ambiguous use of 'read'
let d = read(2.5) // error: no exact matches in call to global function 'read'
print(read("x") + 1, read("x") + 0.5, read(1) + 1) // error: cannot convert value of type 'Bool' to expected argument type 'Int' // error: cannot convert value of type 'Int' to expected argument type 'String'
print(a, b, c, d)
