import Basics
import CovariateGrids
import Display
import Geodata
import TestFiles
import Testing
import VirtualLandscape

@Suite struct CovariatesPointsTests {
  @Test func valuesArePointsOfAllRasters() throws {
    try TestRasters.withRasters { folder in
      let covariates = try Covariates(folder, grid: .first)
      let x = [500_750, 503_050, 499_000, .nan, 500_750]
      let y = [5_398_750, 5_399_650, 5_399_650, 5_399_650, 5_398_750.0]
      let values = try covariates.values(x: x, y: y)
      #expect(values.count == 3)
      // The plane of the test: (x - 500000) / 10 + (5400000 - y) / 100 at the middle of the cell.
      for raster in 0..<2 {
        #expect(abs(values[raster][0] - 87.5) < 1e-3)
        #expect(abs(values[raster][1] - 308.5) < 1e-3)
      }
      #expect(values[2].prefix(2) == [1, 3])
      for raster in 0..<3 {
        #expect(values[raster][2].isNaN && values[raster][3].isNaN)
        #expect(values[raster][4] == values[raster][0])
      }
      let degrees = try TestRasters.crs.transform(x: x, y: y, to: .wgs84)
      let moved = try covariates.values(x: degrees.x, y: degrees.y, crs: .wgs84)
      #expect(moved[0].prefix(2) == values[0].prefix(2))
    }
  }

  @Test func manySitesAreReadInParts() throws {
    let covariates = try Covariates.example
    var random = SeededGenerator(seed: 1)
    let extent = covariates.grid.extent
    let x = (0..<20_000).map { _ in
      extent.west + random.uniform() * (extent.east - extent.west)
    }
    let y = (0..<20_000).map { _ in
      extent.south + random.uniform() * (extent.north - extent.south)
    }
    let values = try covariates.values(x: x, y: y)
    let plane = try covariates["elevation"].values()
    for place in stride(from: 0, to: 20_000, by: 997) {
      let cell = try #require(covariates.grid.cell(x: x[place], y: y[place]))
      let expected = plane[cell.row * covariates.grid.columns + cell.column]
      #expect(Float(values[0][place]) == expected)
    }
  }
}
