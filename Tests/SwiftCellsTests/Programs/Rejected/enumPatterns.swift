enum Reading { case value(Double), missing }
let reading = Reading.missing
switch reading {
case .value(let a, let b): print(a, b) // error: tuple pattern cannot match values of the non-tuple type 'Double'
case .gone: print("gone") // error: type 'Reading' has no member 'gone'
case .missing: print("missing")
}
switch reading {
case .value(let x): print(x.count) // error: value of type 'Double' has no member 'count'
case 3: print("three") // error: expression pattern of type 'Int' cannot match values of type 'Reading'
default: print("else")
}
if case .value(let n) = 5 { print(n) } // error: type 'Int' has no member 'value'
