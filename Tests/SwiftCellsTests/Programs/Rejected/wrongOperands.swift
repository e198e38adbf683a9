let text = "a", n = 1, flag = true
print(text + n) // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(text * 2) // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print(flag + 1) // error: cannot convert value of type 'Bool' to expected argument type 'Int'
print(n && flag) // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
print(!n) // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
print(-text) // error: unary operator '-' cannot be applied to an operand of type 'String'
print(text == n) // error: binary operator '==' cannot be applied to operands of type 'String' and 'Int'
print([1] + 2) // error: binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'
print(n < "2") // error: binary operator '<' cannot be applied to operands of type 'Int' and 'String'
print(flag > false) // error: binary operator '>' cannot be applied to two 'Bool' operands
print(1.5 % 2) // error: '%' is unavailable: For floating point numbers use truncatingRemainder instead
