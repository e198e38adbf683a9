let values: [Int8] = [-3, 100, -128]
for value in values {
  print(abs(value)) // fails: the largest Int8 is 127
}
