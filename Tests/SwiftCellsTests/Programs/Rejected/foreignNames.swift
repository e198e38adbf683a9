let n = 3.0
print(len([1, 2])) // error: cannot find 'len' in scope
print(null) // error: cannot find 'null' in scope
println("x") // error: cannot find 'println' in scope
let l = True // error: cannot find 'True' in scope
print(n ** 2) // error: cannot find operator '**' in scope
print(n.sqrt()) // error: value of type 'Double' has no member 'sqrt'
print(mean([1, 2])) // error: cannot find 'mean' in scope
let s = str(3) // error: cannot find 'str' in scope
print(None) // error: cannot find 'None' in scope
