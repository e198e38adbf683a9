func mean(_ values: [Double]) -> Double {
  precondition(!values.isEmpty, "no values") // fails: no values
  return values.reduce(0, +) / Double(values.count)
}
print(mean([1, 3]))
print(mean([]))
