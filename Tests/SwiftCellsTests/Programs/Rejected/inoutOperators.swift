prefix operator +++
prefix func +++ (n: inout Int) -> Int {
  n += 1
  return n
}
infix operator <->
func <-> (a: inout Int, b: inout Int) { (a, b) = (b, a) }
let fixed = 1
var changing = 2
print(+++fixed) // error: cannot pass immutable value to mutating operator: 'fixed' is a 'let' constant
print(+++3) // error: cannot pass immutable value to mutating operator: literals are not mutable
changing <-> fixed // error: left side of mutating operator isn't mutable: 'fixed' is a 'let' constant
var text = "a"
changing <-> text // error: cannot convert value of type 'String' to expected argument type 'Int'
