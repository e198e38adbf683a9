func factorial(_ n: Int) -> Int {
  var result = 1
  for i in 1...n {
    result *= i // fails: arithmetic overflow
    if i % 5 == 0 { print(i, result) }
  }
  return result
}
print(factorial(25))
