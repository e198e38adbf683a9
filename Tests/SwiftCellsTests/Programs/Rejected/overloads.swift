func kind(_ x: Int) -> String { "Int" }
func kind(_ x: Double) -> String { "Double" }
print(kind("x")) // error: no exact matches in call to global function 'kind'
print(kind(true)) // error: no exact matches in call to global function 'kind'
print(kind()) // error: missing argument for parameter #1 in call
print(kind(1, 2)) // error: extra argument in call
func read() -> Int { 1 }
func read() -> String { "1" }
let value = read() // error: ambiguous use of 'read()'
let flag: Bool = read() // error: no 'read' candidates produce the expected contextual result type 'Bool'
