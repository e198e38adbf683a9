let pair = (x: 1, y: 2)
print(pair.z) // error: value of tuple type '(x: Int, y: Int)' has no member 'z'
print(pair.5) // error: value of tuple type '(x: Int, y: Int)' has no member '5'
let (a, b, c) = pair // error: '(x: Int, y: Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements
let (d, e) = 3 // error: cannot convert value of type 'Int' to specified type '(_, _)'
var named = pair
named = (1, "two") // error: cannot assign value of type '(Int, String)' to type '(x: Int, y: Int)'
named = (x: 1, z: 2) // error: cannot assign value of type '(x: Int, z: Int)' to type '(x: Int, y: Int)'
print(pair == (1, 2, 3)) // error: binary operator '==' cannot be applied to operands of type '(x: Int, y: Int)' and '(Int, Int, Int)'
print(pair + pair) // error: binary operator '+' cannot be applied to two '(x: Int, y: Int)' operands
