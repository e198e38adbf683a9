import Basics
import Display
import Foundation
import Geodata
import Testing

@Suite struct RasterSavingTests {
  @Test(arguments: ["a.png", "a", "a.tif.gz"])
  func anotherEndingIsRefusedWithTheListAndNothingIsWritten(_ name: String) throws {
    try Fixtures.withFolder { folder in
      let grid = try RasterGrid(
        columns: 1, rows: 1, west: 0, north: 1, cellSize: 1, crs: "EPSG:32633")
      let path = folder + "/" + name
      let error = #expect(throws: GeodataError.self) {
        try Raster(name: "one", values: [1], grid: grid).save(path)
      }
      #expect(
        error?.description
          == "“\(path)” cannot be written: the ending tells the format; end the name with one of "
          + ".tif, .tiff.")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }

  @Test func savedRasterReadsTheSame() throws {
    try Fixtures.withFolder { folder in
      let raster = try Raster(Fixtures.path("scaled.tif"))
      try raster.save(folder + "/copy.tif")
      let copy = try Raster(folder + "/copy.tif")
      #expect(try copy.grid.isAligned(with: raster.grid))
      #expect(copy.unit == "g/kg")
      #expect(copy.label == "organic carbon")
      #expect(copy.metadata["SOURCE"] == "scaled.tif")
      let pairs = zip(try copy.values(), try raster.values())
      #expect(pairs.allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["copy.tif"])
    }
  }

  @Test func classesKeepTheirNames() throws {
    try Fixtures.withFolder { folder in
      let raster = try Raster(Fixtures.path("classes.tif"))
      try raster.save(folder + "/copy.tif")
      let copy = try Raster(folder + "/copy.tif")
      #expect(copy.isCategorical)
      #expect(copy.dataType == "Byte")
      #expect(copy.classNames == raster.classNames)
      #expect(try copy.distinctValues(limit: 50) == raster.distinctValues(limit: 50))
    }
  }

  /// The ranges of the types: `numpy.iinfo`. GDAL names them Byte, Int16, UInt16 and Int32.
  @Test(arguments: [
    ([3, 254], "Byte", 255), ([3, 255], "Byte", 0), ([-3, 3], "Int16", -32_768),
    (Array(0...255), "Int16", -32_768), ([3, 32_768], "UInt16", 65_535),
    ([0, 65_535], "UInt16", 65_534), ([-3, 40_000], "Int32", -2_147_483_648),
  ])
  func codesAreStoredInTheSmallestType(_ codes: [Int], _ type: String, _ nodata: Double) throws {
    try Fixtures.withFolder { folder in
      let grid = try RasterGrid(
        columns: codes.count + 1, rows: 1, west: 0, north: 10, cellSize: 1, crs: "EPSG:32633")
      let values = codes.map { Float($0) } + [.nan]
      let raster = try Raster(
        name: "unit", values: values, grid: grid, classNames: [codes[0]: "first"])
      try raster.save(folder + "/unit.tif")
      let copy = try Raster(folder + "/unit.tif")
      #expect(copy.dataType == type)
      #expect(copy.nodata == nodata)
      #expect(zip(try copy.values(), values).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
    }
  }

  @Test func stoppedSavingLeavesNothing() throws {
    try Fixtures.withFolder { folder in
      let raster = try Raster(Fixtures.path("smooth.tif"))
      let context = RunContext()
      context.cancellation.cancel()
      RunContext.$current.withValue(context) {
        #expect(throws: Interrupted.self) { try raster.save(folder + "/copy.tif") }
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}
