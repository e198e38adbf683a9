struct Depth { var value: Double }
let a: Depth = 3 // error: cannot convert value of type 'Int' to specified type 'Depth'
let b = Depth(value: 2) + 1 // error: cannot convert value of type 'Depth' to expected argument type 'Int'
let c: [Depth] = [1, 2] // error: cannot convert value of type 'Int' to expected element type 'Depth'
print(Depth(value: 1) == Depth(value: 1)) // error: referencing operator function '==' on 'Equatable' requires that 'Depth' conform to 'Equatable'
print([Depth(value: 1), Depth(value: 2)].sorted { $0 < $1 }) // error: binary operator '<' cannot be applied to two '()' operands
var d = Depth(value: 1)
d += 1 // error: binary operator '+=' cannot be applied to operands of type 'Depth' and 'Int'
d = 5.0 // error: cannot assign value of type 'Double' to type 'Depth'
for x in d { print(x) } // error: for-in loop requires 'Depth' to conform to 'Sequence'
print(d["value"]) // error: value of type 'Depth' has no subscripts
print(-d) // error: unary operator '-' cannot be applied to an operand of type 'Depth'
switch d {
case Depth(value: 1): print("one") // error: operator function '~=' requires that 'Depth' conform to 'Equatable'
}
