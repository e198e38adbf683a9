import Display
import Geodata

extension Covariates {
  /// The same covariates, and three more that are derived from heights: slope in degrees, the
  /// topographic wetness index, and the height above the surroundings (position) in metres.
  ///
  /// - Parameters:
  ///   - elevation: The name of the covariate that holds heights in metres.
  ///   - radius: The reach of the surroundings in cells, from 1 to 500.
  /// - Returns: Covariates whose new rasters bear the names `slope`, `wetness` and `position`,
  ///   with the name of the heights in front.
  /// - Throws: ``SoilError/unknownCovariate(_:available:)``;
  ///   ``SoilError/outOfRange(_:value:expected:)`` for a grid in degrees, or of more than 100
  ///   million cells; ``GeodataError`` where the heights cannot be read.
  public func addingTerrain(from elevation: String, radius: Int = 5) throws -> Covariates {
    let context = RunContext.current
    guard let index = names.firstIndex(of: elevation) else {
      throw SoilError.unknownCovariate(elevation, available: names)
    }
    guard (1...500).contains(radius) else {
      throw SoilError.outOfRange(
        "radius", value: Double(radius), expected: "a number of cells from 1 to 500")
    }
    guard grid.cellCount <= 100_000_000 else {
      throw SoilError.outOfRange(
        "The number of cells", value: Double(grid.cellCount),
        expected: "at most 100 million, as all heights are held in memory")
    }
    let metres = try grid.crs.metresPerUnit
    guard metres.isFinite else {
      throw SoilError.outOfRange(
        "The length of a coordinate unit in metres", value: metres,
        expected: "that of a map projection; terrain cannot be derived on a grid in degrees")
    }
    let heights = try plane(index, columns: 0..<grid.columns, rows: 0..<grid.rows)
    let shape = TerrainShape(
      heights: heights.map(Double.init), columns: grid.columns, rows: grid.rows,
      cellSize: (grid.cellWidth * grid.cellHeight).squareRoot() * metres)
    let poll = { try context.checkCancellation() }
    context.report("Deriving terrain", 0, of: 3, remark: "slope")
    let slope = try shape.slope(poll: poll)
    context.report("Deriving terrain", 1, of: 3, remark: "wetness")
    let wetness = try shape.wetness(slope: slope, poll: poll)
    context.report("Deriving terrain", 2, of: 3, remark: "position")
    let position = try shape.position(radius: radius, poll: poll)
    context.report("Deriving terrain", 3, of: 3)
    func raster(_ name: String, _ values: [Double], _ unit: String) throws -> Raster {
      try Raster(
        name: "\(elevation) \(name)", values: values.map(Float.init), grid: grid, unit: unit,
        label: "derived from \(elevation)")
    }
    return try Covariates(
      rasters: rasters + [
        try raster("slope", slope, "°"), try raster("wetness", wetness, ""),
        try raster("position", position, "m"),
      ], grid: grid, note: "slope, wetness and position were derived from “\(elevation)”")
  }
}
