let depth = 3
print("depth" depth) // error: expected ',' separator
print("depth: ", depth, seperator: "") // error: incorrect argument label in call (have '_:_:seperator:', expected '_:_:separator:')
print("a", terminator: 1) // error: cannot convert value of type 'Int' to expected argument type 'String'
print(depth, separator: nil) // error: 'nil' is not compatible with expected argument type 'String'
Print("x") // error: cannot find 'Print' in scope
print(depth.description()) // error: cannot call value of non-function type 'String'
print("\(dept)") // error: cannot find 'dept' in scope
