var level: UInt8 = 250
for _ in 0..<10 {
  print(level)
  level += 2 // fails: arithmetic overflow
}
