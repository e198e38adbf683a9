let steps = [2, 0]
for step in steps {
  for i in stride(from: 0, to: 4, by: step) { // fails: stride size must not be zero
    print(i)
  }
}
