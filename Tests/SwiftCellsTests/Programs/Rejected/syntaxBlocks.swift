if true print("x") // error: expected '{' after 'if' condition
for i in 0..<3 print(i) // error: expected '{' to start the body of for-each loop
func f() -> Int 3 // error: consecutive statements on a line must be separated by ';' // error: expected '{' in body of function declaration
while { } // error: missing condition in 'while' statement
