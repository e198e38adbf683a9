func add(_ a: Int, _ b: Int) -> Int { a + b }
let f: (Int) -> Int = add // error: cannot convert value of type '@Sendable (Int, Int) -> Int' to specified type '(Int) -> Int'
let g = add
print(g(a: 1, b: 2), g(1)) // error: extraneous argument labels 'a:b:' in call // error: missing argument for parameter #2 in call
let h: (Double, Double) -> Double = add // error: cannot convert value of type '@Sendable (Int, Int) -> Int' to specified type '(Double, Double) -> Double'
let steps: [(Int) -> Int] = [{ $0 + 1 }, add, { "\($0)" }] // error: cannot convert value of type 'String' to closure result type 'Int'
print([1, 2].map(add), [1, 2].reduce(0, g), f(1, 2)) // error: cannot convert value of type 'Int' to expected element type '(Int, Int)' // error: extra argument in call
func apply(_ f: (Int) -> Int, to x: Int) -> Int { f(x) }
print(apply({ $0 * 2 }), apply(3, to: { $0 }), apply(add, to: 1), h, steps) // error: cannot convert value of type '@Sendable (Int, Int) -> Int' to expected argument type '(Int) -> Int' // error: cannot convert value of type 'Int' to expected argument type '(Int) -> Int' // error: closure passed to parameter of type 'Int' that does not accept a closure // error: missing argument for parameter 'to' in call
