// Matrix product, transpose and least squares by Gauss elimination.
typealias Matrix = [[Double]]
func * (a: Matrix, b: Matrix) -> Matrix {
  a.map { row in b[0].indices.map { j in row.indices.reduce(0) { $0 + row[$1] * b[$1][j] } } }
}
func transpose(_ a: Matrix) -> Matrix { a[0].indices.map { j in a.map { $0[j] } } }
func solve(_ a: Matrix, _ b: [Double]) -> [Double]? {
  var a = a, b = b
  let n = b.count
  for k in 0..<n {
    let pivot = (k..<n).max { abs(a[$0][k]) < abs(a[$1][k]) }!
    guard abs(a[pivot][k]) > 1e-12 else { return nil }
    a.swapAt(k, pivot); b.swapAt(k, pivot)
    for i in (k + 1)..<n {
      let factor = a[i][k] / a[k][k]
      for j in k..<n { a[i][j] -= factor * a[k][j] }
      b[i] -= factor * b[k]
    }
  }
  var x = [Double](repeating: 0, count: n)
  for i in (0..<n).reversed() {
    var sum = b[i]
    for j in (i + 1)..<n { sum -= a[i][j] * x[j] }
    x[i] = sum / a[i][i]
  }
  return x
}
print([[1, 2], [3, 4]] * [[0, 1], [1, 0]], transpose([[1, 2, 3], [4, 5, 6]]))
print(solve([[0, 2], [4, 1]], [6, 11]) ?? [], solve([[1, 2], [2, 4]], [1, 2]) as Any)
let x: Matrix = [0, 1, 2, 3].map { [1, $0] }, y = [1.0, 3, 5, 7]
let xt = transpose(x)
print(solve(xt * x, (xt * y.map { [$0] }).map { $0[0] })!)
