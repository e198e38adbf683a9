import CovariateGrids
import Display
import Figures
import Geodata
import Glibc
import TestFiles
import Testing

/// Rasters whose rows do not run from the north: the map they stand for decides.
@Suite struct TurnedRastersTests {
  private static let size = (columns: 14, rows: 11)
  private static let northUp: [Double] = [500_000, 50, 0, 5_555_000, 0, -50.0]
  private static let southUp: [Double] = [500_000, 50, 0, 5_555_000 - 550, 0, 50.0]
  private static let eastFirst: [Double] = [500_000 + 700, -50, 0, 5_555_000, 0, -50.0]
  /// Rows that run to the north-east, and cells that are no rectangles.
  private static let askew: [Double] = [500_000, 40, 12, 5_555_000, 25, -45.0]

  private func grid(_ transform: [Double]) throws -> RasterGrid {
    try RasterGrid(
      columns: Self.size.columns, rows: Self.size.rows, transform: transform, crs: "EPSG:25832")
  }

  /// Writes heights that depend on the place, and opens them as covariates.
  private func withHeights(
    _ transform: [Double], _ height: (Double, Double) -> Double, _ body: (Covariates) throws -> Void
  ) throws {
    try TestFolder.with { folder in
      let grid = try grid(transform)
      try RasterWriter.write(
        places(grid).map { Float(height($0.x, $0.y)) }, to: folder + "/dem.tif", grid: grid,
        band: .init("heights"))
      try body(Covariates(folder))
    }
  }

  private func places(_ grid: RasterGrid) -> [(x: Double, y: Double)] {
    (0..<grid.cellCount).map {
      grid.point(
        column: Double($0 % grid.columns) + 0.5, row: Double($0 / grid.columns) + 0.5)
    }
  }

  private func hills(_ x: Double, _ y: Double) -> Double {
    let (east, north) = ((x - 500_000) / 100, (y - 5_554_500) / 100)
    return 300 + 9 * sin(east) + 4 * cos(1.7 * north + 0.3 * east) + east - 2 * north
  }

  @Test(arguments: [southUp, eastFirst])
  func terrainDoesNotDependOnTheOrderOfTheRows(_ transform: [Double]) throws {
    try withHeights(Self.northUp, hills) { north in
      let expected = try north.addingTerrain(from: "dem", radius: 2)
      try withHeights(transform, hills) { other in
        let found = try other.addingTerrain(from: "dem", radius: 2)
        #expect(found.names == expected.names)
        let places = places(north.grid)
        let (x, y) = (places.map(\.x), places.map(\.y))
        let (ones, others) = try (found.values(x: x, y: y), expected.values(x: x, y: y))
        for (one, two) in zip(ones, others) {
          #expect(zip(one, two).allSatisfy { abs($0 - $1) <= 1e-5 * max(1, abs($1)) })
        }
      }
    }
  }

  @Test(arguments: [southUp, eastFirst])
  func picturesDoNotDependOnTheOrderOfTheRows(_ transform: [Double]) throws {
    try withHeights(Self.northUp, hills) { north in
      try withHeights(transform, hills) { other in
        let (ones, others) = try (other["dem"].plot().svg, north["dem"].plot().svg)
        #expect(ones == others)
        #expect(try other.plot().svg == north.plot().svg)
      }
    }
  }

  /// The plane z = 0.3 x - 0.2 y. NumPy 1.24: `-0.3 / np.hypot(0.3, 0.2)` is -0.8320502943378437,
  /// `0.2 / np.hypot(0.3, 0.2)` 0.5547001962252291, `np.degrees(np.arctan(np.hypot(0.3, 0.2)))`
  /// 19.826966 and the light from the north-west at 45° 0.893976.
  @Test(arguments: [northUp, southUp, eastFirst, askew])
  func planesHaveTheirAspectOnAnyGrid(_ transform: [Double]) throws {
    let plane = { (x: Double, y: Double) in 0.3 * (x - 500_000) - 0.2 * (y - 5_554_500) + 100 }
    try withHeights(transform, plane) { covariates in
      let terrain = try covariates.addingTerrain(
        from: "dem", [.slope, .aspectSine, .aspectCosine, .hillshade])
      let light = (1 + 0.3 * sin(Double.pi / 4) + 0.2 * sin(Double.pi / 4)) / 2.0.squareRoot()
      let expected = [
        19.826966, -0.8320502943, 0.5547001962, light / (1.13).squareRoot(),
      ]
      for (name, value) in zip(terrain.names.dropFirst(), expected) {
        let found = try terrain[name].values()
        #expect(found.allSatisfy { abs(Double($0) - value) < 2e-5 * max(1, value) }, "\(name)")
      }
    }
  }

  /// z = 0.01 x² + 0.004 x y - 0.006 y², whose derivatives are known: zx = 0.02 x + 0.004 y,
  /// zy = 0.004 x - 0.012 y, zxx = 0.02, zxy = 0.004, zyy = -0.012.
  @Test(arguments: [northUp, southUp, eastFirst, askew])
  func curvatureIsThatOfTheMap(_ transform: [Double]) throws {
    let grid = try grid(transform)
    let local = places(grid).map { (x: $0.x - 500_000, y: $0.y - 5_554_500) }
    let terrain = TerrainShape(
      heights: local.map { 0.01 * $0.x * $0.x + 0.004 * $0.x * $0.y - 0.006 * $0.y * $0.y },
      columns: grid.columns, rows: grid.rows,
      steps: CellSteps(
        right: (transform[1], transform[4]), down: (transform[2], transform[5])))
    let profile = terrain.values(of: .profileCurvature, radius: 1) {}
    let plan = terrain.values(of: .planCurvature, radius: 1) {}
    for row in 1..<grid.rows - 1 {
      for column in 1..<grid.columns - 1 {
        let cell = row * grid.columns + column
        let (x, y) = local[cell]
        let (g, h) = (0.02 * x + 0.004 * y, 0.004 * x - 0.012 * y)
        let fall = g * g + h * h
        let down = -(0.02 * g * g + 0.008 * g * h - 0.012 * h * h) / fall
        let across = -(0.02 * h * h - 0.008 * g * h - 0.012 * g * g) / fall
        #expect(abs(profile[cell] - down) < 1e-9)
        #expect(abs(plan[cell] - across) < 1e-9)
      }
    }
  }

  /// A picture of a grid askew has north up: each of its cells shows the value at its place, and the
  /// corners outside the grid are empty.
  @Test func gridsAskewAreTurned() throws {
    let height = { (x: Double, y: Double) in x - 500_000 + 0.01 * (y - 5_554_500) }
    try withHeights(Self.askew, height) { covariates in
      let picture = try covariates["dem"].pictured(columns: 600)
      let extent = picture.extent
      #expect(picture.values.contains { $0.isNaN })
      let known = picture.values.indices.filter { !picture.values[$0].isNaN }
      #expect(known.count > picture.values.count / 4)
      for cell in known {
        let x =
          extent.west
          + (Double(cell % picture.columns) + 0.5) / Double(picture.columns)
          * (extent.east - extent.west)
        #expect(abs(Double(picture.values[cell]) - (x - 500_000)) < 40)
      }
    }
  }
}
