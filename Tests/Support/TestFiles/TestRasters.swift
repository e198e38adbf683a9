import Geodata

/// Small rasters that a test writes.
package enum TestRasters {
  /// Their reference system.
  package static let crs: CoordinateReferenceSystem = "EPSG:32633"

  /// Writes a raster of some cell size over the square of 4 km whose corner is 500000, 5400000.
  package static func write(
    _ folder: String, _ name: String, cellSize: Double = 100, north: Double = 5_400_000,
    value: (_ x: Double, _ y: Double) -> Double, type: RasterWriter.ValueType = .float32,
    metadata: [String: String] = [:]
  ) throws {
    let size = Int(4000 / cellSize)
    let grid = try RasterGrid(
      columns: size, rows: size, west: 500_000, north: north, cellSize: cellSize, crs: crs)
    let values = (0..<grid.cellCount).map { cell -> Float in
      let place = grid.point(
        column: Double(cell % size) + 0.5, row: Double(cell / size) + 0.5)
      return Float(value(place.x, place.y))
    }
    try RasterWriter.write(
      values, to: folder + "/\(name).tif", grid: grid, band: .init(name), type: type,
      metadata: metadata)
  }

  /// Three rasters: a plane at 100 m, the same plane at 50 m, and classes at 200 m.
  package static func withRasters(_ body: (String) throws -> Void) throws {
    try TestFolder.with { folder in
      let plane = { (x: Double, y: Double) in (x - 500_000) / 10 + (5_400_000 - y) / 100 }
      try write(folder, "coarse", value: plane)
      try write(folder, "fine", cellSize: 50, value: plane)
      try write(
        folder, "rock", cellSize: 200, value: { x, _ in x < 502_000 ? 1 : 3 }, type: .byte,
        metadata: ["CATEGORICAL": "YES"])
      try TestFolder.write("code,class\n1,Clay\n2,Chalk\n3,Sand\n", to: folder + "/rock_legend.csv")
      try body(folder)
    }
  }
}
