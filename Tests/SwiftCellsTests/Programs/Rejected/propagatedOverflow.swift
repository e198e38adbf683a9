func f() -> Int {
  let most = Int.max
  return most + 1 // error: arithmetic operation '9223372036854775807 + 1' (on type 'Int') results in an overflow
}
func g() -> Int {
  let zero = 0
  return 10 / zero // error: division by zero
}
print(f(), g())
