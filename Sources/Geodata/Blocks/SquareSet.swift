/// Squares of cells of a grid, wanted from several rasters.
struct SquareSet: Sendable {
  /// The columns of the squares' middle cells.
  let columns: [Int]
  /// The rows of the squares' middle cells.
  let rows: [Int]
  /// The width and height of a square in cells, an odd number.
  let width: Int

  /// The number of squares.
  var count: Int { columns.count }
  /// The number of cells of a square.
  var area: Int { width * width }
  /// How far a square reaches from its middle cell.
  var half: Int { width / 2 }

  /// The first columns and rows of the squares, counted in a raster that is shifted.
  func corners(shift: (columns: Int, rows: Int)) -> (left: [Int], top: [Int]) {
    (columns.map { $0 - half + shift.columns }, rows.map { $0 - half + shift.rows })
  }
}
