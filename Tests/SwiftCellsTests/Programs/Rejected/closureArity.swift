let values = [3, 1, 2]
print(values.map { $0 + $1 }) // error: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
print(values.map { a, b in a }) // error: contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body
print(values.sorted { $0 }) // error: cannot convert value of type 'Int' to closure result type 'Bool' // error: contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body
print(values.reduce(0) { $0 + 1 + $2 }) // error: contextual closure type '(Int, Int) throws -> Int' expects 2 arguments, but 3 were used in closure body
let add: (Int, Int) -> Int = { $0 } // error: contextual closure type '(Int, Int) -> Int' expects 2 arguments, but 1 was used in closure body
let none: () -> Int = { x in x } // error: contextual closure type '() -> Int' expects 0 arguments, but 1 was used in closure body
func apply(_ f: (Int) -> Int) -> Int { f(1) }
print(apply { 3 }) // error: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
