let depths = [0, 5, 15]
for i in 0...3 {
  print(i, depths[i]) // fails: index out of range
}
print("not reached")
