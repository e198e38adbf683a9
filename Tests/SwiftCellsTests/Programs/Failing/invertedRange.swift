func window(_ from: Int, _ to: Int) -> [Int] {
  Array(from...to) // fails: range requires lowerBound <= upperBound
}
print(window(2, 4))
print(window(3, 3))
print(window(4, 2))
