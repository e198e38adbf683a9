let table = [[1, 2, 3], [4, 5]]
let last = table.map { row -> Int in
  print("row of", row.count)
  return row[2] // fails: index out of range
}
print(last)
