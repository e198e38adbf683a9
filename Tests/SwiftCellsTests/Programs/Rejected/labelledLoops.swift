rows: for row in [[1, 2], [3, 4]] {
  for value in row {
    if value == 2 { continue row } // error: cannot find label 'row' in scope; did you mean 'rows'?
    if value == 3 { break rows.first } // error: consecutive statements on a line must be separated by ';' // error: reference to member 'first' cannot be resolved without a contextual type
    if value == 4 { break rows }
  }
  print(value) // error: cannot find 'value' in scope
}
repeat { let done = true; print(done) } while !done // error: cannot find 'done' in scope
for (i, row) in [[1], [2]].enumerate() { print(i, row) } // error: value of type '[[Int]]' has no member 'enumerate'
for i in stride(from: 0, to: 1, by: "0.1") { print(i) } // error: cannot convert value of type 'String' to expected argument type 'Int'
