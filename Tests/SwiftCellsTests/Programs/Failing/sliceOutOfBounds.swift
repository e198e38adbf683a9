let letters = ["a", "b", "c", "d"]
for end in 2...6 {
  print(letters[1..<end]) // fails: array index is out of range
}
