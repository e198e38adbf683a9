func repeated(_ n: Int, _ work: (Int) -> Void) { for i in 0..<n { work(i) } }
func compared(_ x: Double, low: (Double) -> Void, high: (Double) -> Void) {}
repeated(3) { print($0 + "a") } // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
repeated { print($0) } // error: missing argument for parameter #1 in call
repeated(3) { print("x") } // error: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
repeated(3) { i, j in print(i) } // error: contextual closure type '(Int) -> Void' expects 1 argument, but 2 were used in closure body
repeated("3") { _ in } // error: cannot convert value of type 'String' to expected argument type 'Int'
compared(1) { print($0) } height: { _ in } // error: incorrect argument label in call (have '_:_:height:', expected '_:low:high:')
compared(1) { print($0) } // error: missing argument for parameter 'high' in call
let squares = (0..<3).map { i -> String in i * i } // error: declared closure result 'String' is incompatible with return type 'Int'
print(squares)
