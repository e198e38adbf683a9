var counts: [String: Int] = [:]
counts["a", default: "0"] += 1 // error: cannot convert value of type 'String' to expected argument type 'Int'
counts["a", default: 0] += 1.5 // error: cannot convert value of type 'Double' to expected argument type 'Int'
counts["a"] += 1 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
counts[1, default: 0] += 1 // error: cannot convert value of type 'Int' to expected argument type 'String'
let n: Int = counts["a"] // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
for (name, count) in counts { name += "x"; print(count) } // error: left side of mutating operator isn't mutable: 'name' is a 'let' constant
let list = [1, 2]
print(list[0, default: 5]) // error: extra argument 'default' in subscript
print(list.first(2)) // error: cannot call value of non-function type 'Int?'
print(list[0...1, 2]) // error: extra argument in subscript
