var x = 1e17
repeat {
  print(x)
  let n = Int(x) // fails: Double value cannot be converted to Int because the result would be greater than Int.max
  x = Double(n) * 10
} while true
