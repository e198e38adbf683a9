let things: [Any] = [1, "a"]
let n: Int = things[0] // error: cannot convert value of type 'Any' to specified type 'Int'
print(things[0] + 1) // error: cannot convert value of type 'Any' to expected argument type 'Int'
let a = things[0] as Int // error: 'Any' is not convertible to 'Int'
let b = "3" as Int // error: cannot convert value of type 'String' to type 'Int' in coercion
let c = 3 as String // error: cannot convert value of type 'Int' to type 'String' in coercion
print(things[1].count) // error: value of type 'Any' has no member 'count'
let d: Int = things[0] as? Int // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
