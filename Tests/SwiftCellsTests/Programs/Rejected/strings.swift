let name = "clay"
print(name - "c") // error: binary operator '-' cannot be applied to two 'String' operands
print("a" + 1) // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print("a" + 1.5 + "b") // error: cannot convert value of type 'Double' to expected argument type 'String'
let n: Int = "12".count + "3" // error: cannot convert value of type 'String' to expected argument type 'Int'
print(name.count + "x") // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
print(name.hasPrefix(3)) // error: cannot convert value of type 'Int' to expected argument type 'String'
print(name.split(by: ",")) // error: no exact matches in call to instance method 'split'
print(String(3, 4)) // error: no exact matches in call to initializer
let c: Character = name // error: cannot convert value of type 'String' to specified type 'Character'
print(name.length) // error: value of type 'String' has no member 'length'
