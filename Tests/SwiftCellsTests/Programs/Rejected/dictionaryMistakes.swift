var clay = ["Ap": 20, "Bt": 45]
let more = clay["Ap"] + 1 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let first: Int = clay["Bt"] // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(clay.Ap) // error: value of type '[String : Int]' has no member 'Ap'
print(clay[0]) // error: no exact matches in call to subscript
clay["C"] = "low" // error: cannot assign value of type 'String' to subscript of type 'Int'
clay["Ap"] += 5 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
clay.append(("C", 3)) // error: value of type '[String : Int]' has no member 'append'
for name, value in clay { print(name, value) } // error: cannot find 'value' in scope // error: expected 'in' after for-each pattern // error: expected Sequence expression for for-each loop
