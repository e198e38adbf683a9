func f() -> Int { "a" } // error: cannot convert return expression of type 'String' to return type 'Int'
if 3 > 2 { print(1) } } // error: extraneous '}' at top level
let x: Int = "b" // error: cannot convert value of type 'String' to specified type 'Int'
print(f(), x)
