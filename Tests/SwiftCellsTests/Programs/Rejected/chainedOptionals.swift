struct Layer { var name: String?, next: [Int]? }
let layer: Layer? = Layer(name: "Ap", next: [1])
let length: Int = layer?.name?.count // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let upper = layer.name?.uppercased() // error: value of optional type 'Layer?' must be unwrapped to refer to member 'name' of wrapped base type 'Layer'
let first = layer?.next[0] // error: value of optional type '[Int]?' must be unwrapped to refer to member 'subscript' of wrapped base type '[Int]'
let number = layer!.next?.first + 1 // error: cannot convert value of type 'Int?' to expected argument type 'Int'
if layer?.name { print("named") } // error: optional type 'String?' cannot be used as a boolean; test for '!= nil' instead
print(length, upper as Any, first as Any, number)
