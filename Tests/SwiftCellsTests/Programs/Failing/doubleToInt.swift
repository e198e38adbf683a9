let ratios = [2.75, -3.2, 1.0 / 0.0]
for ratio in ratios {
  print(ratio)
  print(Int(ratio)) // fails: Double value cannot be converted to Int because it is either infinite or NaN
}
