let size = 120
func made(_ seed: Double) -> [[Double]] {
  (0..<size).map { row in (0..<size).map { column in Double(row * size + column) * seed } }
}
let a = made(0.5), b = made(0.25)
var product = Array(repeating: Array(repeating: 0.0, count: size), count: size)
for i in 0..<size {
  for j in 0..<size {
    var sum = 0.0
    for k in 0..<size { sum += a[i][k] * b[k][j] }
    product[i][j] = sum
  }
}
print(product[size - 1][size - 1])
