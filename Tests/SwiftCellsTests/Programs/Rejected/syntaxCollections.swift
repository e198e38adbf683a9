let a = [1, 2,, 3] // error: expected expression in container literal
let b = ["a": 1, "b" 2] // error: expected ':' in dictionary literal
let c = [1 2 3] // error: expected ',' separator
let d = ["a" = 1] // error: cannot assign to value: literals are not mutable
let e: Int = a // error: cannot convert value of type '[Int]' to specified type 'Int'
let f: [Int = [1] // error: expected ']' in array type
