// A grid with subscripts of several kinds.
struct Grid {
  let rows: Int, columns: Int
  private var cells: [Double]
  init(rows: Int, columns: Int, fill: Double = 0) {
    (self.rows, self.columns) = (rows, columns)
    cells = Array(repeating: fill, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] { Array(cells[row * columns..<(row + 1) * columns]) }
  static subscript(size: Int) -> Grid { Grid(rows: size, columns: size) }
}
var grid = Grid(rows: 2, columns: 3, fill: 1)
grid[0, 1] = 5
grid[1, 2] += 0.5
grid[1, 0] *= 8
print(grid[row: 0], grid[row: 1], Grid[2].columns)
