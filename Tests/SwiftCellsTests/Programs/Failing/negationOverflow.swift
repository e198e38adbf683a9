let values = [5, -7, Int.min]
for value in values {
  print(value < 0 ? "negative" : "positive")
  let magnitude = value < 0 ? -value : value // fails: arithmetic overflow
  print(magnitude)
}
