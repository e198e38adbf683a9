var a = 1, b = 2
a = b = 3 // error: cannot assign value of type '()' to type 'Int'
let c = (a = 2)
print(a = 1)
a == 3
if a = 2 { print("two") } // error: use of '=' in a boolean context, did you mean '=='?
a + 1 = b // error: expression is not assignable: binary operator returns immutable value
f() = 3 // error: expression is not assignable: 'f' returns immutable value
func f() -> Int { 1 }
(a, b) = (b, a, 1) // error: cannot assign value of type '(Int, Int, Int)' to type '(Int, Int)'
(a, 3) = (1, 2) // error: cannot assign to value: literals are not mutable
