let x = x + 1 // error: circular reference
var total = total + 2 // error: circular reference
func f() {
  let y = y * 2 // error: use of local variable 'y' before its declaration
  print(z) // error: use of local variable 'z' before its declaration
  let z = 3
  print(y, z)
}
