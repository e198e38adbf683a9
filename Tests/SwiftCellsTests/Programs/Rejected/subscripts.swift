struct Grid {
  var cells: [Double]
  subscript(row: Int, column: Int) -> Double { cells[row * 2 + column] }
}
var grid = Grid(cells: [1, 2, 3, 4])
print(grid[0]) // error: missing argument for parameter #2 in subscript
print(grid["a", 1]) // error: cannot convert value of type 'String' to expected argument type 'Int'
grid[0, 0] = 5 // error: cannot assign through subscript: subscript is get-only
print(grid[row: 0, column: 1]) // error: extraneous argument labels 'row:column:' in subscript
let text: String = grid[0, 0] // error: cannot convert value of type 'Double' to specified type 'String'
print(grid[0, 0].cells) // error: value of type 'Double' has no member 'cells'
