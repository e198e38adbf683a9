let value: Any = 3
print(value + 1) // error: cannot convert value of type 'Any' to expected argument type 'Int'
let n: Int = value // error: cannot convert value of type 'Any' to specified type 'Int'
let list: [Any] = [1, "a", 2.5]
let total = list.reduce(0, +) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Any) throws -> Int'
let text = value as String // error: 'Any' is not convertible to 'String'
let double = list[0] as? Double + 1 // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
for x in list { print(x.count) } // error: value of type 'Any' has no member 'count'
print(n, total, text, double, value == 3) // error: cannot convert value of type 'Any' to expected argument type 'Int'
