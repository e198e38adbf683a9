// Subscripts with one, two, labelled and defaulted arguments.
struct Matrix {
  let rows: Int, columns: Int
  private(set) var cells: [Double]
  init(rows: Int, columns: Int, fill: Double = 0) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: fill, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] { (0..<columns).map { self[row, $0] } }
  subscript(safe row: Int, column: Int, default value: Double = -1) -> Double {
    row < rows && column < columns ? self[row, column] : value
  }
  static subscript(size: Int) -> Matrix { Matrix(rows: size, columns: size) }
}
var m = Matrix(rows: 2, columns: 3, fill: 1)
m[0, 1] = 5
m[1, 2] += 2.5
m[1, 0] *= 4
print(m[row: 0], m[row: 1], m.cells)
print(m[safe: 5, 5], m[safe: 0, 1], m[safe: 9, 0, default: 0], Matrix[2].cells)
struct Polynomial {
  var coefficients: [Int]
  subscript(x: Int) -> Int { coefficients.reversed().reduce(0) { $0 * x + $1 } }
  func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + Double($1) } }
}
let p = Polynomial(coefficients: [1, 0, 2])
print(p[3], (0..<4).map { p[$0] }, p(0.5))
