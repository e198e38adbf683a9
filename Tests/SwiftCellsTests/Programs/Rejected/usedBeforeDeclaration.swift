func work() {
  print(later) // error: use of local variable 'later' before its declaration
  let later = 3
  helper()
  func helper() { print("fine") }
  total += 1 // error: use of local variable 'total' before its declaration
  var total = 0
  print(later, total)
}
work()
