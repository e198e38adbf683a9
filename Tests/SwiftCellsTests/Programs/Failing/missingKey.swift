let clay = ["A": 12.5, "B": 30]
for name in ["A", "B", "C"] {
  let value = clay[name]! // fails: unexpectedly found nil
  print(name, value)
}
