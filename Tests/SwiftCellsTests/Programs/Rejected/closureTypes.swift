let values = [3, 1, 2]
print(values.filter { $0 + 1 }) // error: cannot convert value of type 'Int' to closure result type 'Bool'
print(values.filter { "a" }) // error: cannot convert value of type 'String' to closure result type 'Bool' // error: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
print(values.map { $0.uppercased() }) // error: value of type 'Int' has no member 'uppercased'
print(values.sorted { $0 < "a" }) // error: binary operator '<' cannot be applied to operands of type 'Int' and 'String' // error: contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body
let f: (Int) -> String = { $0 * 2 } // error: cannot convert value of type 'Int' to closure result type 'String'
func apply(_ f: (Double) -> Double) -> Double { f(1) }
let triple = { (x: Int) in x * 3 }
print(apply(triple)) // error: cannot convert value of type '(Int) -> Int' to expected argument type '(Double) -> Double'
print(apply(3)) // error: cannot convert value of type 'Int' to expected argument type '(Double) -> Double'
let unknown = { $0 } // error: cannot infer type of closure parameter '$0' without a type annotation
print(values.allSatisfy(3)) // error: cannot convert value of type 'Int' to expected argument type '(Int) throws -> Bool'
