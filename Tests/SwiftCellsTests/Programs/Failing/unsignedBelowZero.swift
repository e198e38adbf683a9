let levels: [UInt] = [7, 3, 9]
var total = levels.reduce(0, +)
print(total)
for level in levels {
  total -= level * 2 // fails: arithmetic overflow
  print(total)
}
