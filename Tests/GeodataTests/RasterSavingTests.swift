import Display
import Foundation
import Geodata
import Testing

@Suite struct RasterSavingTests {
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
