let depth = 30, name = "Ap"
let label = name + depth // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
let line = "depth: " + 3.5 // error: binary operator '+' cannot be applied to operands of type 'String' and 'Double'
let twice = name * 2 // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
let number: Int = "42" // error: cannot convert value of type 'String' to specified type 'Int'
let parsed = Int("42") + 1 // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let count: String = name.count // error: cannot convert value of type 'Int' to specified type 'String'
let joined = [1, 2].joined(separator: ", ") // error: cannot convert value of type 'Int' to expected element type 'String'
print("\(depth) cm", label, line, twice, number, parsed, count, joined)
