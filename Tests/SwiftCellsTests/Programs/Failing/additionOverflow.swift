var n = Int.max - 2
while true {
  n += 1 // fails: arithmetic overflow
  print(Int.max - n)
}
