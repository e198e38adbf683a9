func f(_ x: Int, scale: Int) -> Int { x * scale }
print(f(1 scale: 2)) // error: expected ',' separator
print(f(1,, scale: 2)) // error: unexpected ',' separator
print(f(1, scale 2)) // error: cannot find 'scale' in scope // error: expected ',' separator // error: extra argument in call
print(f(1, scale:)) // error: expected expression in list of expressions // error: missing argument for parameter 'scale' in call
let y: Int = f("a", scale: 2) // error: cannot convert value of type 'String' to expected argument type 'Int'
