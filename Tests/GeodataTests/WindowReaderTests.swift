import Basics
import Display
import Foundation
import Geodata
import Testing

/// Expected values: rasterio 1.4.4, see `Fixtures/blocks/make_blocks.py`.
@Suite struct WindowReaderTests {
  /// The windows of one band that rasterio read.
  struct Expected {
    var columns: [Int] = []
    var rows: [Int] = []
    var values: [Float] = []
  }

  /// All windows, by the file's name and the band.
  static func expected() throws -> [String: [Int: Expected]] {
    var all: [String: [Int: Expected]] = [:]
    let text = try String(contentsOfFile: Fixtures.path("blocks/windows.csv"), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let numbers = parts.dropFirst().prefix(3).compactMap { Int($0) }
      var entry = all[parts[0]]?[numbers[0]] ?? Expected()
      entry.columns.append(numbers[1])
      entry.rows.append(numbers[2])
      entry.values += parts.dropFirst(4).map { Double($0).map { Float($0) } ?? .nan }
      all[parts[0], default: [:]][numbers[0]] = entry
    }
    return all
  }

  private func same(_ left: [Float], _ right: [Float]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }

  private func reader(_ rasters: [Raster], threads: Int? = nil) throws -> WindowReader {
    let first = try #require(rasters.first)
    return WindowReader(rasters, on: first.grid, threads: threads, context: .current)
  }

  @Test(arguments: [
    "float_1", "float_2", "float_3", "float_3_strips", "float_3_big_endian", "float_3_bigtiff",
    "double_3", "int16_2", "int32_2", "uint8_2", "uint32_strips", "uint16_12_bits", "int16_lzw_2",
    "float_plain", "pixel_2", "band_3", "sparse_3",
  ])
  func windowsAreThoseOfRasterio(_ name: String) throws {
    let bands = try #require(try Self.expected()[name])
    for (band, expected) in bands {
      let raster = try Raster(Fixtures.path("blocks/\(name).tif"), band: band)
      let windows = try reader([raster]).read(
        columns: expected.columns, rows: expected.rows, width: 5)
      #expect(same(windows, expected.values))
      let places = zip(expected.columns, expected.rows).map {
        raster.grid.point(column: Double($0) + 0.5, row: Double($1) + 0.5)
      }
      let points = try raster.values(x: places.map(\.x), y: places.map(\.y))
      #expect(
        same(
          points.map { Float($0) },
          stride(from: 12, to: 250, by: 25).map {
            expected.values[$0]
          }))
    }
  }

  @Test func severalRastersAreReadTogether() throws {
    let all = try Self.expected()
    let names = ["pixel_2", "pixel_2", "float_3", "band_3", "band_3"]
    let bands = [1, 2, 1, 2, 1]
    let rasters = try zip(names, bands).map {
      try Raster(Fixtures.path("blocks/\($0).tif"), band: $1)
    }
    let parts = zip(names, bands).compactMap { all[$0]?[$1] }
    let windows = try reader(rasters).read(
      columns: parts[0].columns, rows: parts[0].rows, width: 5)
    #expect(same(windows, parts.flatMap(\.values)))
  }

  @Test(arguments: [1, 2, 5])
  func numberOfThreadsChangesNothing(_ threads: Int) throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let memory = try Raster(name: "memory", values: raster.values(), grid: raster.grid)
    let grid = try RasterGrid(
      columns: 600, rows: 500, west: 499_900, north: 5_400_050, cellSize: 7, crs: "EPSG:32633")
    var random = SeededGenerator(seed: 3)
    let columns = (0..<500).map { _ in random.index(below: 600) }
    let rows = (0..<500).map { _ in random.index(below: 500) }
    func read(_ threads: Int) throws -> [UInt32] {
      let reader = WindowReader(
        [raster, memory], on: grid, threads: threads, context: RunContext())
      return try reader.read(columns: columns, rows: rows, width: 3).map(\.bitPattern)
    }
    #expect(try read(threads) == read(1))
  }

  @Test func resampledWindowsArePartsOfTheResampledRaster() throws {
    let raster = try Raster(Fixtures.path("smooth.tif"))
    let grid = try #require(RasterTests.degrees)
    let reduction = try raster.reduction(to: grid)
    let whole = try raster.values(on: grid, reduction: reduction)
    let columns = [0, 5, 14, 27, 13]
    let rows = [0, 7, 12, 23, 12]
    let windows = try WindowReader([raster], on: grid, context: .current)
      .read(columns: columns, rows: rows, width: 3)
    for (place, (column, row)) in zip(columns, rows).enumerated() {
      for cell in 0..<9 {
        let (x, y) = (column + cell % 3 - 1, row + cell / 3 - 1)
        guard (0..<28).contains(x), (0..<24).contains(y) else { continue }
        let (found, expected) = (windows[place * 9 + cell], whole[y * 28 + x])
        #expect(found.isNaN && expected.isNaN || abs(found - expected) < 1e-3)
      }
    }
  }

  @Test func cellsOutsideAreMissing() throws {
    let raster = try Raster(Fixtures.path("blocks/float_3.tif"))
    let windows = try reader([raster]).read(columns: [-900, 5_000], rows: [3, -4], width: 3)
    #expect(windows.count == 18)
    #expect(windows.count { $0.isNaN } == 18)
    let none = try reader([raster]).read(columns: [], rows: [])
    #expect(none.isEmpty)
    #expect(throws: GeodataError.self) { try reader([raster]).read(columns: [1], rows: []) }
  }

  @Test func damagedBlockThrows() throws {
    try Fixtures.withFolder { folder in
      let bytes = try Data(
        contentsOf: URL(fileURLWithPath: Fixtures.path("blocks/float_3.tif")))
      let path = folder + "/cut.tif"
      try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
      let raster = try Raster(path)
      #expect(throws: GeodataError.self) {
        try reader([raster]).read(columns: [3, 60], rows: [3, 45], width: 3)
      }
    }
  }

  /// Only the first rows of a block are unpacked where no more are asked for; packed bytes are copied as
  /// they are where they cannot be made fewer.
  @Test(arguments: [0, 1, 3, 100, 199, 200, 255, 256, 300, 511, 512, 640, 699])
  func rowsAreThoseOfTheRaster(_ row: Int) throws {
    let side = 700
    var random = SeededGenerator(seed: 4)
    let values = (0..<side * side).map { cell -> Float in
      let row = cell / side
      if row % 300 < 200 { return Float.random(in: -1e30...1e30, using: &random) }
      return row % 300 < 250 ? Float(row) : Float(cell % side) / 8
    }
    let grid = try RasterGrid(
      columns: side, rows: side, west: 0, north: 0, cellSize: 1, crs: "EPSG:32633")
    try Fixtures.withFolder { folder in
      try Raster(name: "memory", values: values, grid: grid).save(folder + "/file.tif")
      let raster = try Raster(folder + "/file.tif")
      for columns in [[5], [0, 250, 255, 256, 699]] {
        let found = try reader([raster]).read(
          columns: columns, rows: columns.map { _ in row }, width: 1)
        #expect(found == columns.map { values[row * side + $0] })
      }
    }
  }

  @Test func cancelledReadingStops() throws {
    let raster = try Raster(Fixtures.path("blocks/float_3.tif"))
    let context = RunContext()
    context.cancellation.cancel()
    let reader = WindowReader([raster], on: raster.grid, context: context)
    #expect(throws: Interrupted.self) { try reader.read(columns: [3], rows: [3]) }
  }
}
