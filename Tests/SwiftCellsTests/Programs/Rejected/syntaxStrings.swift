let n: Int = "3" // error: cannot convert value of type 'String' to specified type 'Int'
let name = "clay // error: unterminated string literal
print(name)
let depth: String = 3 // error: cannot convert value of type 'Int' to specified type 'String'
let text = "a \(n" // error: cannot find ')' to match opening '(' in string interpolation // error: unterminated string literal
print(missing) // error: cannot find 'missing' in scope
