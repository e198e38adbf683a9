let limit: Int = 2.5 // error: cannot convert value of type 'Double' to specified type 'Int'
for i in 0..<3 // error: expected '{' to start the body of for-each loop
  print(i)
if limit > 2 // error: expected '{' after 'if' condition
  print(limit)
let after: String = 3 // error: cannot convert value of type 'Int' to specified type 'String'
