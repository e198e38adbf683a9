func area(_ x: Int) -> Int {
  let y = (x + 1
  return y // error: expected ')' in expression list
}
print(area(3))
