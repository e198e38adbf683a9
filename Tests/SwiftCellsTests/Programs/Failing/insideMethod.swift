struct Grid {
  let columns: Int
  var cells: [Int]
  subscript(row: Int, column: Int) -> Int {
    get { cells[row * columns + column] } // fails: index out of range
    set { cells[row * columns + column] = newValue }
  }
  var diagonal: [Int] { (0..<columns).map { self[$0, $0] } }
}
var grid = Grid(columns: 2, cells: [1, 2, 3, 4])
grid[1, 1] = 40
print(grid.diagonal)
grid = Grid(columns: 3, cells: grid.cells)
print(grid.diagonal)
