// Tuple destructuring, swapping and the underscore.
let (top, bottom) = (0, 25)
print(top, bottom, bottom - top)
let (name, (low, high)) = ("clay", (12.5, 40.0))
print(name, low, high)
let (first, _, third) = (1, 2, 3)
print(first, third)
_ = first + third
var a = 1, b = 2
(a, b) = (b, a)
print(a, b)
swap(&a, &b)
print(a, b)
var fibonacci = (0, 1)
for _ in 0..<10 { fibonacci = (fibonacci.1, fibonacci.0 + fibonacci.1) }
print(fibonacci)
func limits() -> (least: Int, most: Int) { (3, 9) }
let (least, most) = limits()
print(least, most, limits().most)
let (p, q): (Double, Int) = (1, 2)
print(p, q)
var (m, n) = (1, "one")
m += 1; n += "!"
print(m, n)
