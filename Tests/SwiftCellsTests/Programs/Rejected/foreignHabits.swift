let n = 3
n++ // error: cannot find operator '++' in scope; did you mean '+= 1'?
let s = 'text' // error: single-quoted string literal found, use '"'
for (var i = 0; i < 3; i += 1) { print(i) } // error: C-style for statement was removed in Swift 3 // error: cannot find 'i' in scope
let t = n === 3 // error: argument type 'Int' expected to be an instance of a class or class-constrained type
def f(x): // error: cannot find 'def' in scope // error: cannot find 'f' in scope // error: cannot find 'x' in scope // error: consecutive statements on a line must be separated by ';' // error: expected expression
