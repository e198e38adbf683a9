let n = 1, text = "a", maybe: Bool? = true
if n { print("yes") } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
while n { break } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if text { print("yes") } // error: cannot convert value of type 'String' to expected condition type 'Bool'
if n = 2 { print("assigned") } // error: cannot assign to value: 'n' is a 'let' constant // error: use of '=' in a boolean context, did you mean '=='?
print(n ? 1 : 2) // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
guard text.count else { fatalError() } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if maybe { print("maybe") } // error: value of optional type 'Bool?' must be unwrapped to a value of type 'Bool'
for i in 0..<3 where i { print(i) } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
repeat {} while 1 // error: integer literal value '1' cannot be used as a boolean; did you mean 'true'?
if nil { print("nil") } // error: 'nil' is not compatible with expected condition type 'Bool'
