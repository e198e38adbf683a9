var kinds: Set<String> = ["a", "b"]
kinds.append("c") // error: value of type 'Set<String>' has no member 'append'
kinds.insert(3) // error: cannot convert value of type 'Int' to expected argument type 'String'
kinds[0] = "x" // error: cannot assign through subscript: subscript is get-only // error: cannot convert value of type 'Int' to expected argument type 'Set<String>.Index'
let both = kinds.union([1, 2]) // error: cannot convert value of type 'Int' to expected element type 'String'
let common = kinds & ["a"] // error: binary operator '&' cannot be applied to operands of type 'Array<String>.Scalar' and '[String]'
let list: [String] = kinds // error: cannot convert value of type 'Set<String>' to specified type '[String]'
print(kinds.contains(1), both, common, list) // error: cannot convert value of type 'Int' to expected argument type 'String'
