let site = (name: "Piracicaba", x: 1.5, y: 2.5)
print(site.z) // error: value of tuple type '(name: String, x: Double, y: Double)' has no member 'z'
print(site.3) // error: value of tuple type '(name: String, x: Double, y: Double)' has no member '3'
let (name, x) = site // error: '(name: String, x: Double, y: Double)' is not convertible to '(String, Double)', tuples have a different number of elements
let wrong: (Int, Int) = (1, 2, 3) // error: '(Int, Int, Int)' is not convertible to '(Int, Int)', tuples have a different number of elements
let pair: (String, Int) = (1, "a") // error: cannot convert value of type '(Int, String)' to specified type '(String, Int)'
var other = (x: 1, y: 2)
other = (1, 2.5) // error: cannot assign value of type '(Int, Double)' to type '(x: Int, y: Int)'
other.x = "one" // error: cannot assign value of type 'String' to type 'Int'
print(site[0], name, x, wrong, pair) // error: cannot access element using subscript for tuple type '(name: String, x: Double, y: Double)'; did you mean to use '.0'?
