var list = [1, 2]
list.append("3") // error: cannot convert value of type 'String' to expected argument type 'Int'
list += ["4"] // error: cannot convert value of type 'String' to expected element type 'Int'
list += 5 // error: cannot convert value of type 'Int' to expected argument type 'Array<Int>'
list[0] = 1.5 // error: cannot assign value of type 'Double' to subscript of type 'Int'
list = ["a"] // error: cannot convert value of type 'String' to expected element type 'Int'
list.insert(3) // error: missing argument for parameter 'at' in call
var table = ["a": 1]
table["b"] = "two" // error: cannot assign value of type 'String' to subscript of type 'Int'
table[3] = 1 // error: cannot convert value of type 'Int' to expected argument type 'String'
table.append(4) // error: value of type '[String : Int]' has no member 'append'
let mixed = [1, "a"] // error: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
let empty = [] // error: empty collection literal requires an explicit type
let none = [:] // error: empty collection literal requires an explicit type
var names: Set<String> = ["a"]
names.insert(3) // error: cannot convert value of type 'Int' to expected argument type 'String'
