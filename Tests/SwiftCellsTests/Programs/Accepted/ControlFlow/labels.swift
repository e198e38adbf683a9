// Loops with names.
let grid = [[1, 2, 3], [4, -1, 6], [7, 8, 9]]
var seen = 0
rows: for (r, row) in grid.enumerated() {
  for value in row {
    if value < 0 { print("skip row", r); continue rows }
    if value == 8 { print("stop at", value); break rows }
    seen += value
  }
}
print(seen)
var n = 27, steps = 0
collatz: repeat {
  switch n % 2 {
  case 0: n /= 2
  default:
    n = 3 * n + 1
    if n > 9000 { print("high", n); break collatz }
  }
  steps += 1
} while n != 1
print(n, steps)
checked: if steps > 10 {
  if n > 5 { break checked }
  print("small")
}
