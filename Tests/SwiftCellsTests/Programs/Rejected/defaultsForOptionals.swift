let n: Int? = nil, names = ["a": "x"]
let a: Int = n ?? "none" // error: cannot convert value of type 'String' to expected argument type 'Int'
let b: String = names["a"] ?? 0 // error: cannot convert value of type 'Int' to expected argument type 'String'
let c = n ?? nil + 1 // error: 'nil' is not compatible with expected argument type 'Int'
let d: Double = n ?? 2.5 // error: cannot convert value of type 'Int?' to expected argument type 'Double?'
let e = names["b"].count ?? 0 // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
let f: Int = names["b"] ?? "y" // error: cannot convert value of type 'String' to specified type 'Int'
print(a, b, c, d, e, f)
