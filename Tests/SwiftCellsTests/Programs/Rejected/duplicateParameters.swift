func add(_ x: Int, _ x: Int) -> Int { x } // error: invalid redeclaration of 'x'
let f = { (a: Int, a: Int) in a } // error: invalid redeclaration of 'a'
let (p, p) = (1, 2) // error: invalid redeclaration of 'p'
