let values = [1.0, 2.0], words = ["a", "b"]
let a: Int = values.reduce(0, +) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'
let b = words.reduce("") { $0 + $1.count } // error: cannot convert value of type 'Int' to expected argument type 'String'
let c = values.reduce(into: 0.0) { $0 + $1 }
let d = words.reduce(into: [:]) { $0[$1] = 1 }
let e = values.reduce { $0 + $1 } // error: missing argument for parameter #1 in call
let f = words.map { Double($0) }.reduce(0, +) // error: cannot convert value of type 'Double?' to closure result type 'Int'
let g = values.sum // error: value of type '[Double]' has no member 'sum'
print(a, b, c, d, e, f, g)
