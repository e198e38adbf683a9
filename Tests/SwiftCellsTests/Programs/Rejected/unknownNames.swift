let depth = 10
print(dept) // error: cannot find 'dept' in scope
let total = depth + widht // error: cannot find 'widht' in scope
foo(3) // error: cannot find 'foo' in scope
undefined = 5 // error: cannot find 'undefined' in scope
for i in 0..<cuont { print(i) } // error: cannot find 'cuont' in scope
print("interpolated \(nmae)") // error: cannot find 'nmae' in scope
let closure = { x in x + missing } // error: cannot find 'missing' in scope
