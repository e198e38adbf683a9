let n = 3
switch n {
  print("first") // error: all statements inside a switch must be covered by a 'case' or 'default'
case 1 print("one") // error: expected ':' after 'case'
case 2: print("two")
default print("more") // error: expected ':' after 'default'
}
let x: Int = "a" // error: cannot convert value of type 'String' to specified type 'Int'
