import CovariateGrids
import Display
import Geodata
import Sampling
import Soil
import Testing
import VirtualLandscape

@Suite struct VariogramTests {
  /// Twelve sites, 4 in a row and 100 m apart.
  private func samples(_ values: [Float]) -> Samples {
    Samples(
      depths: DepthScheme.topAndSubsoil.intervals.dropLast(), covariateNames: [], isClass: [],
      window: 1, profileIDs: values.indices.map { "p\($0)" },
      coordinates: values.indices.map {
        SiteCoordinate(x: Double($0 % 4) * 100, y: Double($0 / 4) * 100)
      },
      crs: "EPSG:32633", cellSize: 10, targets: values, windows: [], propertyName: "clay",
      unit: "%")
  }

  static let values: [Float] = [1, 2, 4, 7, 2, 3, 5, 9, 4, 4, 6, 12]

  /// Expected values: all pairs with NumPy 2,
  /// `[(d[m].mean(), (0.5 * diff[m] ** 2).mean(), m.sum()) for m in classes]`.
  @Test func semivariancesAreThoseOfAllPairs() throws {
    let variogram = try samples(Self.values).variogram(cutoff: 320, bins: 4)
    #expect(variogram.counts == Self.counts)
    #expect(zip(variogram.distances, Self.distances).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(zip(variogram.semivariances, Self.semivariances).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  static let counts = [29, 24, 11]
  static let distances = [117.1398715464729, 213.77063202082104, 299.6619921787116]
  static let semivariances = [3.6724137931034484, 10.229166666666666, 22.59090909090909]

  @Test func missingValuesAreLeftOut() throws {
    var values = Self.values
    values[3] = .nan
    let variogram = try samples(values).variogram()
    #expect(variogram.siteCount == 11)
  }

  /// Heights change smoothly, so that near sites are alike.
  @Test func smoothSurfaceHasASmallNugget() throws {
    let heights = try Covariates.example["elevation"]
    let cells = (0..<400).map { (column: $0 % 20 * 6 + 3, row: $0 / 20 * 6 + 3) }
    let values = try heights.values()
    let samples = Samples(
      depths: [try DepthInterval(top: 0, bottom: 30)], covariateNames: [], isClass: [], window: 1,
      profileIDs: cells.indices.map { "p\($0)" },
      coordinates: cells.map {
        let place = heights.grid.point(column: Double($0.column), row: Double($0.row))
        return SiteCoordinate(x: place.x, y: place.y)
      },
      crs: heights.crs, cellSize: 100, targets: cells.map { values[$0.row * 128 + $0.column] },
      windows: [], propertyName: "height", unit: "m")
    let variogram = try samples.variogram()
    let model = try #require(variogram.model)
    #expect(model.nugget < 0.1 * model.sill)
    #expect(model.range > 200 && model.range < 30_000)
    #expect(model.semivariance(at: 0) == model.nugget)
    #expect(variogram.plot().svg.contains("model"))
    #expect(variogram.displayData.text(.plainText)?.contains("nugget") == true)
  }

  @Test func badArgumentsThrow() throws {
    let samples = samples(Self.values)
    #expect(throws: SoilError.self) { try samples.variogram("no layer") }
    #expect(throws: RangeError.self) { try samples.variogram(bins: 0) }
    #expect(throws: RangeError.self) { try samples.variogram(cutoff: -1) }
    #expect(throws: RangeError.self) { try samples.variogram(cutoff: .nan) }
    #expect(throws: SamplingError.self) { try samples.subset([0, 1, 2]).variogram() }
  }
}
