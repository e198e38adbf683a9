import Geodata
import Testing

@Suite struct RasterGridTests {
  private func grid() throws -> RasterGrid {
    try RasterGrid(
      columns: 10, rows: 5, west: 100, north: 50, cellSize: 2, crs: "EPSG:32633")
  }

  @Test func placesAndCellsBelongTogether() throws {
    let grid = try grid()
    for row in 0..<5 {
      for column in 0..<10 {
        let place = grid.point(column: Double(column) + 0.5, row: Double(row) + 0.5)
        let cell = try #require(grid.cell(x: place.x, y: place.y))
        #expect(cell == (column, row))
      }
    }
  }

  @Test(arguments: [(99.9, 45.0), (120, 45), (110, 50.1), (110, 40), (.nan, 45), (1e300, 0)])
  func placesOutsideHaveNoCell(_ x: Double, _ y: Double) throws {
    #expect(try grid().cell(x: x, y: y) == nil)
  }

  @Test func windowMovesTheCorner() throws {
    let window = try grid().window(columns: 3..<6, rows: -1..<4)
    #expect(window.columns == 3)
    #expect(window.rows == 5)
    #expect(window.point(column: 0, row: 0) == (106, 52))
  }

  @Test func rotatedGridsKeepCellsAndPlacesTogether() throws {
    let grid = try RasterGrid(
      columns: 8, rows: 6, transform: [10, 1, 0.5, 20, 0.5, -1], crs: "EPSG:32633")
    let place = grid.point(column: 4.5, row: 2.5)
    let cell = try #require(grid.cell(x: place.x, y: place.y))
    #expect(cell == (4, 2))
  }

  @Test func gridsWithoutCellsThrow() {
    #expect(throws: GeodataError.self) {
      try RasterGrid(columns: 0, rows: 5, west: 0, north: 0, cellSize: 1, crs: .wgs84)
    }
    #expect(throws: GeodataError.self) {
      try RasterGrid(columns: 5, rows: 5, west: 0, north: 0, cellSize: 0, crs: .wgs84)
    }
    #expect(throws: GeodataError.self) {
      try RasterGrid(columns: 5, rows: 5, west: .nan, north: 0, cellSize: 1, crs: .wgs84)
    }
  }
}
