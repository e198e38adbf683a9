func + (a: Int, b: Int) -> Int { 42 }
prefix func - (a: Double) -> Double { 42 }
prefix func ! (a: Bool) -> Bool { true }
func == (a: Int, b: Int) -> Bool { true }
let (i, d, b) = (1, 1.5, true)
print(1 + 2) // error: ambiguous use of operator '+'
print(i + i) // error: ambiguous use of operator '+'
print(-d) // error: ambiguous use of operator '-'
print(!b) // error: ambiguous use of operator '!'
print(i == 2) // error: ambiguous use of operator '=='
print(1.5 + 2)
