func read(_ text: String?) -> Int {
  guard let text else { return text.count } // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
  if let number = Int(text) { print(number) }
  return number // error: cannot find 'number' in scope
}
if let value = Int("3") {
  print(value)
} else {
  print(value) // error: cannot find 'value' in scope
}
print(read("a"), value) // error: cannot find 'value' in scope
