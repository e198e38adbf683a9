import Basics
import CovariateGrids
import Display
import Geodata
import Glibc
import Testing
import VirtualLandscape

@Suite struct TerrainShapeTests {
  private func shape(_ columns: Int, _ rows: Int, _ height: (Int, Int) -> Double) -> TerrainShape {
    TerrainShape(
      heights: (0..<columns * rows).map { height($0 % columns, $0 / columns) },
      columns: columns, rows: rows, cellSize: 10)
  }

  /// A plane that falls 1 m in 10 m to the east has a slope of atan(0.1).
  @Test func slopeOfAPlane() throws {
    let slope = shape(7, 6) { column, _ in -Double(column) }.slope {}
    #expect(slope.allSatisfy { abs($0 - atan(0.1) * 180 / .pi) < 1e-12 })
  }

  /// The slope of z = 0.2 x - 0.3 y, in every cell: `numpy.gradient` gives it at the edges too.
  @Test func slopeOfAnInclinedPlane() throws {
    let terrain = shape(7, 6) { column, row in 2 * Double(column) + 3 * Double(row) }
    let expected = atan((0.04 + 0.09).squareRoot()) * 180 / .pi
    #expect(terrain.slope {}.allSatisfy { abs($0 - expected) < 1e-12 })
    for attribute in [TerrainAttribute.profileCurvature, .planCurvature] {
      let curvature = terrain.values(of: attribute, radius: 1) {}
      #expect(curvature.allSatisfy { abs($0) < 1e-12 })
    }
  }

  /// Holes in the plane and a missing corner do not flatten it.
  @Test func slopeOfAPlaneBesideMissingHeights() throws {
    let missing: Set<[Int]> = [[3, 3], [0, 0], [6, 2], [4, 5]]
    let terrain = shape(9, 8) { column, row in
      missing.contains([column, row]) ? .nan : 2 * Double(column) + 3 * Double(row)
    }
    let expected = atan((0.04 + 0.09).squareRoot()) * 180 / .pi
    let slope = terrain.slope {}
    #expect(slope.count { $0.isNaN } == 4)
    #expect(slope.allSatisfy { $0.isNaN || abs($0 - expected) < 1e-12 })
  }

  /// Where both neighbours of a line are missing nothing is known of its direction: level ground.
  @Test func aloneTheGroundIsLevel() throws {
    #expect(shape(1, 1) { _, _ in 5 }.slope {} == [0])
    let row = shape(5, 1) { column, _ in Double(column) }.slope {}
    #expect(row.allSatisfy { abs($0 - atan(0.1) * 180 / .pi) < 1e-12 })
  }

  @Test func missingHeightsStayMissingAndHarmNoNeighbour() throws {
    let terrain = shape(5, 5) { column, row in column == 2 && row == 2 ? .nan : 1 }
    let slope = terrain.slope {}
    #expect(slope.count { $0.isNaN } == 1)
    #expect(terrain.drainage {}.count { $0.isNaN } == 1)
    #expect(terrain.position(radius: 1) {}.count { $0.isNaN } == 1)
  }

  /// Water of a plane falling to the east gathers row by row.
  @Test func drainageGathersDownhill() {
    let area = shape(6, 4) { column, _ in -Double(column) }.drainage {}
    for row in 0..<4 {
      #expect(Array(area[row * 6..<row * 6 + 6]) == [1, 2, 3, 4, 5, 6])
    }
  }

  /// All water of a pit ends in it.
  @Test func drainageOfAPit() {
    let area = shape(9, 9) { column, row in
      Double((column - 4) * (column - 4) + (row - 4) * (row - 4))
    }.drainage {}
    #expect(area[4 * 9 + 4] == 81)
  }

  @Test func wetnessIsTheLogarithmOfAreaOverSlope() {
    let terrain = shape(6, 4) { column, _ in -Double(column) }
    let wetness = terrain.wetness(slope: terrain.slope {}) {}
    #expect(abs(wetness[6 + 3] - log(4 * 10 / 0.1)) < 1e-9)
  }

  @Test func positionIsTheHeightAboveTheMeanAround() {
    let position = shape(5, 5) { column, row in column == 2 && row == 2 ? 9 : 0 }
      .position(radius: 1) {}
    #expect(abs(position[12] - 8) < 1e-9)
    #expect(abs(position[6] + 1) < 1e-9)
    #expect(abs(position[0]) < 1e-9)
  }

  @Test func terrainIsAddedToCovariates() throws {
    let covariates = try Covariates.example.addingTerrain(from: "elevation", radius: 3)
    #expect(covariates.count == 16)
    let slope = try covariates["elevation slope"].values()
    let known = try Covariates.example["slope"].values()
    // The known slope was computed before heights were rounded to 32 bits.
    #expect(zip(slope, known).allSatisfy { abs($0 - $1) < 0.01 })
  }

  /// Expected value: worked by hand from Horn's formula, dz/dx = 2/40 and dz/dy = -152/40.
  @Test func slopeOfAWorkedExample() {
    let terrain = TerrainShape(
      heights: [50, 45, 50, 30, 30, 30, 8, 10, 10], columns: 3, rows: 3, cellSize: 5)
    #expect(abs(terrain.slope {}[4] - 75.25765769167738) < 1e-9)
  }

  @Test func badArgumentsThrow() throws {
    let covariates = try Covariates.example
    #expect(throws: CovariateGridsError.self) { try covariates.addingTerrain(from: "elevatoin") }
    #expect(throws: RangeError.self) { try covariates.addingTerrain(from: "elevation", radius: 0) }
    let token = CancellationToken()
    token.cancel()
    RunContext.$current.withValue(RunContext(cancellation: token)) {
      #expect(throws: Interrupted.self) { try covariates.addingTerrain(from: "elevation") }
    }
  }
}
