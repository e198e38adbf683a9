// Leaving or continuing an outer loop by its name.
outer: for i in 1...3 {
  for j in 1...3 {
    if j == 2 { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
}
var found: (Int, Int)?
search: for row in 0..<3 {
  let cells = [[1, 2], [3, 4], [5, 6]][row]
  for (column, value) in cells.enumerated() where value == 4 {
    found = (row, column)
    break search
  }
}
print(found!)
var n = 0
counting: while true {
  n += 1
  switch n {
  case 3: continue counting
  case 6: break counting
  default: break
  }
  print(n, terminator: " ")
}
print()
check: if n > 5 {
  if n == 6 { break check }
  print("not reached")
}
block: do {
  print("in block")
  if n > 0 { break block }
  print("not reached")
}
print("end")
