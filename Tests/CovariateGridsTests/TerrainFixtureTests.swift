import CovariateGrids
import Foundation
import Geodata
import Testing
import VirtualLandscape

/// Expected values: `gdaldem` of GDAL 3.6.2, which rounds to 32 bits and hillshade to 1/254, and formulas
/// worked out with NumPy, see `Fixtures/make_terrain.py`.
@Suite struct TerrainFixtureTests {
  static let columns = 24
  static let rows = 18

  private func table() throws -> FeatureTable {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    return try FeatureTable(folder + "/Fixtures/terrain.csv")
  }

  private func shape() throws -> TerrainShape {
    TerrainShape(
      heights: try table().numbers("height"), columns: Self.columns, rows: Self.rows, cellSize: 25)
  }

  @Test(arguments: [
    (TerrainAttribute.slope, 1e-4), (.aspectSine, 1e-5), (.aspectCosine, 1e-5),
    (.profileCurvature, 1e-12), (.planCurvature, 1e-12), (.wetness, 1e-5), (.hillshade, 0.0021),
  ])
  func attributesAreThoseOfOtherPrograms(
    _ attribute: TerrainAttribute, _ tolerance: Double
  ) throws {
    let expected = try table().numbers(attribute.rawValue)
    let found = try shape().values(of: attribute, radius: 1) {}
    let known = expected.indices.filter { !expected[$0].isNaN }
    #expect(known.count > 300)
    for cell in known { #expect(abs(found[cell] - expected[cell]) < tolerance) }
  }

  @Test(arguments: [
    (TerrainAttribute.slope, 1e-4), (.aspectSine, 1e-5), (.aspectCosine, 1e-5),
    (.hillshade, 0.0021),
  ])
  func edgesAreThoseOfGDAL(_ attribute: TerrainAttribute, _ tolerance: Double) throws {
    let expected = try table().numbers(attribute.rawValue + " at edges")
    let found = try shape().values(of: attribute, radius: 1) {}
    let known = expected.indices.filter { !expected[$0].isNaN }
    #expect(known.count == 2 * (Self.columns + Self.rows) - 8)
    for cell in known { #expect(abs(found[cell] - expected[cell]) < tolerance) }
  }

  /// gdaldem takes the mean of the eight neighbours, the library that of all nine cells: the
  /// difference is 8/9 as large.
  @Test func positionIsThatOfGDAL() throws {
    let expected = try table().numbers("difference from neighbours")
    let found = try shape().position(radius: 1) {}
    for cell in expected.indices where !expected[cell].isNaN {
      #expect(abs(found[cell] - expected[cell] * 8 / 9) < 1e-3)
    }
  }

  @Test func cellsNeedNotBeSquare() {
    let heights = (0..<35).map { (cell: Int) -> Double in
      3 * Double(cell % 7) + 4 * Double(cell / 7)
    }
    let terrain = TerrainShape(heights: heights, columns: 7, rows: 5, cellSize: 30, cellHeight: 20)
    // The plane rises 0.1 to the east and falls 0.2 to the north.
    #expect(abs(terrain.slope {}[17] - atan(0.05.squareRoot()) * 180 / .pi) < 1e-12)
    let sine = terrain.values(of: .aspectSine, radius: 1) {}
    let cosine = terrain.values(of: .aspectCosine, radius: 1) {}
    #expect(abs(sine[17] + 0.1 / 0.05.squareRoot()) < 1e-12)
    #expect(abs(cosine[17] - 0.2 / 0.05.squareRoot()) < 1e-12)
  }

  @Test func flatGroundHasNoAspectAndNoCurvature() {
    let terrain = TerrainShape(
      heights: [Double](repeating: 7, count: 9), columns: 3, rows: 3, cellSize: 10)
    for attribute in [TerrainAttribute.aspectSine, .aspectCosine, .profileCurvature] {
      let values = terrain.values(of: attribute, radius: 1) {}
      #expect(values == [Double](repeating: 0, count: 9))
    }
    let light = terrain.values(of: .hillshade, radius: 1) {}
    #expect(abs(light[4] - 0.5.squareRoot()) < 1e-12)
  }

  @Test func someAttributesAreAddedByName() throws {
    let covariates = try Covariates.example.addingTerrain(
      from: "elevation", [.planCurvature, .aspectSine])
    #expect(
      covariates.names.suffix(2) == ["elevation plan curvature", "elevation aspect sine"])
    #expect(try covariates["elevation plan curvature"].unit == "1/m")
  }
}
