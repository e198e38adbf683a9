import Basics
import Display
import Foundation
import Geodata
import Testing

/// Expected values: rasterio 1.4.4, see `Fixtures/make_fixtures.py`.
@Suite struct RasterTests {
  private func equal(_ left: Float, _ right: Double, _ tolerance: Double) -> Bool {
    left.isNaN && right.isNaN || abs(Double(left) - right) <= tolerance
  }

  @Test func describesTheBand() throws {
    let raster = try Raster(Fixtures.path("scaled.tif"))
    #expect(raster.name == "scaled")
    #expect(raster.columns == 12)
    #expect(raster.rows == 9)
    #expect(raster.grid.cellWidth == 30)
    #expect(raster.nodata == -32768)
    #expect(raster.dataType == "Int16")
    #expect(raster.unit == "g/kg")
    #expect(raster.label == "organic carbon")
    #expect(raster.crs.description == "EPSG:32633")
    #expect(!raster.isCategorical)
    let extent = raster.grid.extent
    #expect(extent == (500_000, 5_399_730, 500_360, 5_400_000))
  }

  /// The descriptions of the bands of a file, and the names that its rasters get.
  @Test(arguments: [
    (["clay", "sand"], ["multi clay", "multi sand"]),
    (["prediction", ""], ["multi prediction", "multi 2"]),
    (["clay", "clay", "sand"], ["multi 1", "multi 2", "multi sand"]),
    (["Band 1", "band_2", "Layer_3"], ["multi 1", "multi 2", "multi 3"]),
    (["2", "Band 4", " soil\tdepth "], ["multi 1", "multi Band 4", "multi soil depth"]),
    (["2019", "2020"], ["multi 2019", "multi 2020"]),
    (["clay"], ["multi"]),
  ])
  func bandsAreNamedByTheirDescriptions(_ descriptions: [String], _ names: [String]) throws {
    try Fixtures.withFolder { folder in
      let grid = try RasterGrid(
        columns: 2, rows: 2, west: 0, north: 20, cellSize: 10, crs: "EPSG:32633")
      let writer = try RasterWriter(
        folder + "/multi.tif", grid: grid, bands: descriptions.map { .init($0) })
      try writer.finish()
      let found = try descriptions.indices.map {
        try Raster(folder + "/multi.tif", band: $0 + 1).name
      }
      #expect(found == names)
    }
  }

  @Test func appliesScaleOffsetAndNodata() throws {
    let values = try Raster(Fixtures.path("scaled.tif")).values()
    let expected = try Fixtures.numbers("scaled.csv").flatMap { $0 }
    #expect(values.count == expected.count)
    #expect(zip(values, expected).allSatisfy { equal($0, $1, 1e-4) })
    #expect(values.count { $0.isNaN } == 1)
  }

  @Test func windowIsPartOfTheWhole() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let whole = try raster.values()
    let part = try raster.values(columns: 5..<17, rows: 3..<9)
    for row in 3..<9 {
      for column in 5..<17 {
        #expect(part[(row - 3) * 12 + column - 5] == whole[row * 40 + column])
      }
    }
  }

  @Test func windowBeyondTheEdgeThrows() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    #expect(throws: GeodataError.self) { try raster.values(columns: 35..<41, rows: 0..<2) }
    #expect(throws: GeodataError.self) { try raster.values(columns: -1..<2, rows: 0..<2) }
  }

  @Test func valuesAtPlacesAreThoseOfTheirCells() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let whole = try raster.values()
    let values = try raster.values(
      x: [500_050, 503_999, 500_000, 499_999, 502_150, .nan],
      y: [5_399_950, 5_397_001, 5_400_000, 5_399_000, 5_398_850, 5_399_000])
    #expect(values[0] == Double(whole[0]))
    #expect(values[1] == Double(whole[29 * 40 + 39]))
    #expect(values[2] == Double(whole[0]))
    #expect(values[3].isNaN)
    #expect(values[4].isNaN, "a missing cell")
    #expect(values[5].isNaN)
  }

  @Test func placesAreTransformed() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let degrees = try raster.crs.transform(x: [501_234], y: [5_398_321], to: .wgs84)
    let values = try raster.values(x: degrees.x, y: degrees.y, crs: .wgs84)
    #expect(try values == raster.values(x: [501_234], y: [5_398_321]))
  }

  static let degrees = try? RasterGrid(
    columns: 28, rows: 24, transform: [14.995, 0.0021, 0, 48.755, 0, -0.0013], crs: .wgs84)

  /// Versions of GDAL differ in the weights at the edge of missing cells, hence the tolerance and
  /// the few cells allowed to differ.
  @Test(arguments: [
    (Raster.Resampling.bilinear, "smooth_in_degrees.csv"),
    (Raster.Resampling.nearest, "smooth_in_degrees_nearest.csv"),
  ])
  func resamplesAsRasterioDoes(_ resampling: Raster.Resampling, _ file: String) throws {
    let grid = try #require(Self.degrees)
    let values = try Raster(Fixtures.path("smooth.tif")).values(on: grid, resampling: resampling)
    let expected = try Fixtures.numbers(file).flatMap { $0 }
    let different = zip(values, expected).count { !equal($0, $1, 0.05) }
    #expect(expected.count { !$0.isNaN } > 400)
    #expect(different <= 6, "\(different) of \(expected.count) cells differ")
  }

  @Test func valueOfACellDoesNotDependOnTheWindow() throws {
    let grid = try #require(Self.degrees)
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let reduction = try raster.reduction(to: grid)
    let whole = try raster.values(on: grid, reduction: reduction)
    let window = try grid.window(columns: 7..<19, rows: 4..<16)
    let part = try raster.values(on: window, reduction: reduction)
    for row in 0..<12 {
      for column in 0..<12 {
        let expected = whole[(row + 4) * 28 + column + 7]
        #expect(equal(part[row * 12 + column], Double(expected), 1e-3))
      }
    }
  }

  @Test func coincidingCellsAreCopiedAndTheRestIsMissing() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let window = try raster.grid.window(columns: -3..<5, rows: 27..<33)
    let values = try raster.values(on: window)
    let whole = try raster.values()
    for row in 0..<6 {
      for column in 0..<8 {
        let value = values[row * 8 + column]
        if column < 3 || row >= 3 {
          #expect(value.isNaN)
        } else {
          #expect(value == whole[(row + 27) * 40 + column - 3])
        }
      }
    }
  }

  @Test func rasterInMemoryResamplesLikeItsFile() throws {
    let grid = try #require(Self.degrees)
    let file = try Raster(Fixtures.path("smooth.tif"))
    let memory = try Raster(name: "smooth", values: file.values(), grid: file.grid)
    let fromFile = try file.values(on: grid)
    let fromMemory = try memory.values(on: grid)
    #expect(zip(fromFile, fromMemory).allSatisfy { equal($0, Double($1), 1e-3) })
    let part = try memory.values(columns: 3..<5, rows: 6..<7)
    #expect(try part == file.values(columns: 3..<5, rows: 6..<7))
  }

  @Test func secondBandIsReadAndResampled() throws {
    let path = Fixtures.path("twobands.tif")
    #expect(try Raster.valueBands(path) == [1, 2])
    let second = try Raster(path, band: 2)
    #expect(second.name == "twobands 2")
    let first = try Raster(path)
    #expect(try abs(second.values()[0] + first.values()[0] - 1000) < 0.01)
    let grid = try #require(Self.degrees)
    let sums = zip(try first.values(on: grid), try second.values(on: grid)).map { $0 + $1 }
    #expect(sums.filter { !$0.isNaN }.allSatisfy { abs($0 - 1000) < 0.01 })
  }

  @Test func legendNamesTheClasses() throws {
    let raster = try Raster(Fixtures.path("classes.tif"))
    #expect(raster.isCategorical)
    #expect(raster.classNames.count == 11)
    #expect(raster.classNames[2] == "Forest, dense")
    #expect(raster.classNames[3] == "Forêt humide")
    #expect(try raster.values()[0].isNaN)
    #expect(try raster.distinctValues(limit: 50) == (1...11).map(Float.init))
    #expect(try raster.distinctValues(limit: 5).isEmpty)
  }

  @Test func previewIsThinnedOut() throws {
    let preview = try Raster(Fixtures.path("smooth.tif")).preview(columns: 20)
    #expect(preview.columns == 20)
    #expect(preview.rows == 15)
    #expect(preview.values.count == 300)
  }

  @Test func missingFileNamesNearOnes() {
    let error = #expect(throws: GeodataError.self) { try Raster(Fixtures.path("smoth.tif")) }
    #expect(error?.description.contains("There is no file") == true)
    #expect(error?.description.contains("Did you mean") == true)
    #expect(error?.description.contains("smooth.tif") == true)
  }

  @Test func missingBandThrows() {
    let path = Fixtures.path("smooth.tif")
    #expect(throws: GeodataError.noSuchBand(path: path, band: 3, available: 1)) {
      try Raster(path, band: 3)
    }
    #expect(throws: GeodataError.self) { try Raster(path, band: 0) }
  }

  @Test func textIsNoRaster() throws {
    try Fixtures.withFile("text.tif", "no picture") { path in
      let error = #expect(throws: GeodataError.self) { try Raster(path) }
      #expect(error?.description.contains("cannot be opened") == true)
    }
  }

  @Test func truncatedFileThrowsWhenRead() throws {
    try Fixtures.withFolder { folder in
      var generator = SeededGenerator(seed: 1)
      let grid = try RasterGrid(
        columns: 600, rows: 600, west: 0, north: 0, cellSize: 1, crs: "EPSG:32633")
      let values = (0..<grid.cellCount).map { _ in Float(generator.normal()) }
      let path = folder + "/whole.tif"
      try RasterWriter.write(values, to: path, grid: grid, band: .init("noise"))
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for share in [0.5, 0.9] {
        let cut = folder + "/cut.tif"
        try bytes.prefix(Int(Double(bytes.count) * share)).write(to: URL(fileURLWithPath: cut))
        #expect(throws: GeodataError.self) { try Raster(cut).values() }
      }
    }
  }

  @Test func cancelledReadingStops() throws {
    let token = CancellationToken()
    token.cancel()
    try RunContext.$current.withValue(RunContext(cancellation: token)) {
      let raster = try Raster(Fixtures.path("smooth.tif"))
      let grid = try #require(Self.degrees)
      #expect(throws: Interrupted.self) { try raster.values() }
      #expect(throws: Interrupted.self) { try raster.values(on: grid) }
    }
  }

  @Test func manyThreadsReadTheSame() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let expected = try raster.values()
    let grid = try #require(Self.degrees)
    let resampled = try raster.values(on: grid)
    DispatchQueue.concurrentPerform(iterations: 24) { index in
      let values = try? index % 2 == 0 ? raster.values() : raster.values(on: grid)
      let target = index % 2 == 0 ? expected : resampled
      #expect(values.map { zip($0, target).allSatisfy { equal($0, Double($1), 0) } } == true)
    }
  }
}
