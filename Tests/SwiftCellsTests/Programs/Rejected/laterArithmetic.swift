func f() {
  let rows = 3, none = 3 - 3
  print(rows / none) // error: division by zero
  let big = Int.max - 1
  print(big + 2, big * 2, -big - 3) // error: arithmetic operation '-9223372036854775806 - 3' (on type 'Int') results in an overflow // error: arithmetic operation '9223372036854775806 * 2' (on type 'Int') results in an overflow // error: arithmetic operation '9223372036854775806 + 2' (on type 'Int') results in an overflow
  let index = rows % 0 // error: division by zero
  print(index)
}
