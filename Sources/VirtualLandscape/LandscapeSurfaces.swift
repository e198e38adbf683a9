import Basics
import CovariateGrids
import Display
import Geodata
import Glibc

/// The surfaces of a virtual landscape, row by row from the north.
struct LandscapeSurfaces {
  let size: Int
  let elevation: [Double]
  let slope: [Double]
  let wetness: [Double]
  let temperature: [Double]
  let rainfall: [Double]
  let vegetation: [Double]
  let potassium: [Double]
  let geology: [Int]
  /// What matters for soil and nobody mapped, mean 0 and variance 1.
  let hidden: [Double]

  /// The classes of geology by their codes.
  static let geologyNames = [1: "Alluvium", 2: "Basalt", 3: "Granite", 4: "Sandstone", 5: "Shale"]

  init(seed: Int, size: Int, cellSize: Double) {
    func field(_ stream: Int, _ exponent: Double) -> [Double] {
      var generator = SeededGenerator(seed: seed, stream: stream)
      return SpectralField.make(size: size, exponent: exponent, generator: &generator)
    }
    let cells = 0..<size * size
    self.size = size
    let relief = field(1, 4.2)
    let elevation = relief.map { 420 + 110 * $0 }
    let shape = TerrainShape(
      heights: elevation, columns: size, rows: size, cellSize: cellSize)
    self.elevation = elevation
    slope = shape.slope(poll: {})
    wetness = Self.blurred(shape.wetness(slope: slope, poll: {}), size)
    let (weather, rain) = (field(2, 4), field(3, 4))
    temperature = cells.map { cell in
      let south = Double(cell / size) / Double(size)
      return 11 - 0.0065 * elevation[cell] + 1.2 * south + 0.3 * weather[cell]
    }
    rainfall = cells.map { cell in
      let west = 1 - Double(cell % size) / Double(size)
      return 620 + 0.45 * (elevation[cell] - 420) + 120 * west + 35 * rain[cell]
    }
    let (rockA, rockB) = (field(4, 3), field(5, 3))
    let wet = SpectralField.standardized(wetness)
    let geology = cells.map { Self.rock(relief[$0], wet[$0], rockA[$0], rockB[$0]) }
    self.geology = geology
    let cover = field(6, 2.2)
    let moist = SpectralField.standardized(rainfall)
    let fertility = [0.5, 0.6, -0.3, -0.6, 0.1]
    vegetation = cells.map { cell in
      let water = 0.7 * moist[cell] + 0.5 * wet[cell]
      let drive = water + fertility[geology[cell] - 1] + 0.9 * cover[cell]
      return 0.15 + 0.7 / (1 + exp(-drive))
    }
    let rays = field(7, 2.5)
    let content = [1.4, 0.6, 3.1, 0.9, 2.2]
    potassium = cells.map { max(0.1, content[geology[$0] - 1] + 0.35 * rays[$0]) }
    hidden = field(8, 2.8)
  }

  /// The mean of the 3 × 3 cells around each cell, fewer at the edge.
  private static func blurred(_ values: [Double], _ size: Int) -> [Double] {
    values.indices.map { cell in
      let (row, column) = (cell / size, cell % size)
      var (sum, count) = (0.0, 0.0)
      for r in max(0, row - 1)...min(size - 1, row + 1) {
        for c in max(0, column - 1)...min(size - 1, column + 1) {
          sum += values[r * size + c]
          count += 1
        }
      }
      return sum / count
    }
  }

  private static func rock(_ relief: Double, _ wet: Double, _ a: Double, _ b: Double) -> Int {
    if relief - 0.15 * wet < -0.8 { return 1 }
    if a > 0.6 { return 2 }
    if b > 0.5 { return 3 }
    return a + 0.5 * b < -0.4 ? 4 : 5
  }

  /// The surfaces that are mapped.
  func covariates(_ grid: RasterGrid) throws -> Covariates {
    func raster(_ name: String, _ values: [Double], _ unit: String, _ label: String) throws
      -> Raster
    {
      try Raster(
        name: name, values: values.map(Float.init), grid: grid, unit: unit, label: label)
    }
    let rasters = [
      try raster("elevation", elevation, "m", "height above the sea"),
      try Raster(
        name: "geology", values: geology.map(Float.init), grid: grid,
        classNames: Self.geologyNames, label: "rock below the soil"),
      try raster("potassium", potassium, "%", "gamma radiometric potassium"),
      try raster("rainfall", rainfall, "mm", "yearly rainfall"),
      try raster("slope", slope, "°", "steepness"),
      try raster("temperature", temperature, "°C", "yearly mean temperature"),
      try raster("vegetation", vegetation, "", "greenness index"),
      try raster("wetness", wetness, "", "topographic wetness index"),
    ]
    return try Covariates(
      rasters: rasters, grid: grid, note: "a virtual landscape; the place is invented")
  }
}
