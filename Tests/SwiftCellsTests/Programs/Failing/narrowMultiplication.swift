func area(_ side: Int16) -> Int16 {
  side * side // fails: arithmetic overflow
}
print(area(100))
print(area(181))
print(area(182))
