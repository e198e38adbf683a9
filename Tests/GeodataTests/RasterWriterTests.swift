import Foundation
import Geodata
import Testing

@Suite struct RasterWriterTests {
  private func grid() throws -> RasterGrid {
    try RasterGrid(
      columns: 300, rows: 270, west: 500_000, north: 5_400_000, cellSize: 25, crs: "EPSG:32633")
  }

  private func values(_ path: String) throws -> [Float] { try Raster(path).values() }

  @Test func whatIsWrittenIsReadBack() throws {
    try Fixtures.withFolder { folder in
      let grid = try grid()
      let path = folder + "/map.tif"
      var values = (0..<grid.cellCount).map { Float($0) / 7 }
      values[1234] = .nan
      try RasterWriter.write(
        values, to: path, grid: grid, band: .init("organic carbon", unit: "g/kg"),
        metadata: ["MODEL": "forest"])
      let raster = try Raster(path)
      #expect(try raster.grid.isAligned(with: grid))
      #expect(raster.label == "organic carbon")
      #expect(raster.unit == "g/kg")
      #expect(raster.metadata["MODEL"] == "forest")
      let read = try raster.values()
      #expect(zip(read, values).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["map.tif"])
    }
  }

  @Test func cellsThatNobodyWroteAreMissing() throws {
    try Fixtures.withFolder { folder in
      let grid = try grid()
      let path = folder + "/tiles.tif"
      let writer = try RasterWriter(path, grid: grid, bands: [.init("mean"), .init("spread")])
      try writer.write([1, 2, 3, 4], band: 2, columns: 10..<12, rows: 20..<22)
      try writer.finish()
      let first = try Raster(path).values()
      #expect(first.count { !$0.isNaN } == 0)
      let second = try Raster(path, band: 2)
      #expect(try second.values().count { !$0.isNaN } == 4)
      #expect(try second.values(columns: 10..<12, rows: 20..<22) == [1, 2, 3, 4])
    }
  }

  @Test func bytesKeepMissingApart() throws {
    try Fixtures.withFolder { folder in
      let grid = try RasterGrid(
        columns: 2, rows: 2, west: 0, north: 0, cellSize: 1, crs: "EPSG:32633")
      let path = folder + "/mask.tif"
      try RasterWriter.write(
        [0, 1, .nan, 254], to: path, grid: grid, band: .init("inside"), type: .byte)
      let read = try Raster(path).values()
      #expect(read[0] == 0 && read[1] == 1 && read[2].isNaN && read[3] == 254)
    }
  }

  @Test func unfinishedFileLeavesNothing() throws {
    try Fixtures.withFolder { folder in
      var writer: RasterWriter? = try RasterWriter(
        folder + "/half.tif", grid: grid(), bands: [.init("mean")])
      try writer?.write([1], columns: 0..<1, rows: 0..<1)
      writer = nil
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func oldFileStaysUntilTheNewOneIsFinished() throws {
    try Fixtures.withFolder { folder in
      let grid = try RasterGrid(
        columns: 1, rows: 1, west: 0, north: 0, cellSize: 1, crs: "EPSG:32633")
      let path = folder + "/map.tif"
      try RasterWriter.write([1], to: path, grid: grid, band: .init("old"))
      let writer = try RasterWriter(path, grid: grid, bands: [.init("new")])
      try writer.write([2], columns: 0..<1, rows: 0..<1)
      #expect(try values(path) == [1])
      try writer.finish()
      #expect(try values(path) == [2])
    }
  }

  @Test func missingFolderThrows() throws {
    let error = #expect(throws: GeodataError.self) {
      try RasterWriter("/no/such/folder/map.tif", grid: grid(), bands: [.init("mean")])
    }
    #expect(error?.description.contains("cannot be written") == true)
  }

  @Test func wrongCountThrows() throws {
    try Fixtures.withFolder { folder in
      let writer = try RasterWriter(folder + "/a.tif", grid: grid(), bands: [.init("mean")])
      #expect(throws: GeodataError.self) {
        try writer.write([1, 2], columns: 0..<1, rows: 0..<1)
      }
      #expect(throws: GeodataError.self) {
        try writer.write([1], columns: 300..<301, rows: 0..<1)
      }
      #expect(throws: GeodataError.self) {
        try writer.write([1], band: 2, columns: 0..<1, rows: 0..<1)
      }
    }
  }
}
