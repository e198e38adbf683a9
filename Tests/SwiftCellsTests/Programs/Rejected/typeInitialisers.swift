print(Int(true)) // error: no exact matches in call to initializer
print(Int([1])) // error: no exact matches in call to initializer
print(Double(nil)) // error: no exact matches in call to initializer
print(String())
print(Int(1, 2)) // error: initializer 'init(_:radix:)' requires that 'Int' conform to 'StringProtocol' // error: missing argument label 'radix:' in call
print(Bool(1)) // error: no exact matches in call to initializer
print(Array(3)) // error: missing argument label 'arrayLiteral:' in call
print(Int("a", base: 2)) // error: extra argument 'base' in call
let n = Int(Int("3")) // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
