let n = 3
let text = "a"
let found: Int? = 2
if n { print(1) } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if text { print(2) } // error: cannot convert value of type 'String' to expected condition type 'Bool'
if found { print(3) } // error: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
while n - 1 { break } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
if !n { print(4) } // error: type 'Int' cannot be used as a boolean; test for '== 0' instead
if n > 2 && text { print(5) } // error: cannot convert value of type 'String' to expected argument type 'Bool'
if n == 3 || found { print(6) } // error: optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead
let both = n and 3 // error: cannot find 'and' in scope // error: consecutive statements on a line must be separated by ';'
print(both)
