import Basics
import CovariateGrids
import Display
import Geodata
import Sampling
import Soil
import Testing

/// Expected values are means worked out here from the rasters' cells.
@Suite struct ScaledWindowsTests {
  /// Noise with missing cells and classes, on 60 × 50 cells of 10 m.
  private func covariates() throws -> Covariates {
    let grid = try RasterGrid(
      columns: 60, rows: 50, west: 500_000, north: 5_400_000, cellSize: 10, crs: "EPSG:32633")
    var random = SeededGenerator(seed: 11)
    let noise = (0..<grid.cellCount).map { cell in
      cell % 7 == 3 ? Float.nan : Float(random.normal())
    }
    let rock = (0..<grid.cellCount).map { _ in Float(random.index(below: 3)) }
    return try Covariates(
      rasters: [
        Raster(name: "noise", values: noise, grid: grid),
        Raster(
          name: "rock", values: rock, grid: grid, classNames: [0: "Clay", 1: "Chalk", 2: "Sand"]),
      ], grid: grid)
  }

  private func layers(_ cells: [(column: Int, row: Int)]) throws -> DepthLayers {
    try SoilProfiles(
      crs: "EPSG:32633", properties: [.organicCarbon], source: "a test",
      profiles: cells.enumerated().map { index, cell in
        SoilProfile(
          id: "p\(index)", x: 500_005 + 10 * Double(cell.column),
          y: 5_399_995 - 10 * Double(cell.row),
          horizons: [SoilHorizon(top: 0, bottom: 30, values: [Double(index)])])
      }
    ).harmonized(.organicCarbon)
  }

  /// The mean of the known numbers of a square of cells, each turned into a number first.
  private func mean(
    _ raster: Raster, _ column: Int, _ row: Int, scale: Int, _ turn: (Float) -> Double
  ) throws -> Double {
    let values = try raster.values()
    var known: [Double] = []
    for y in row - scale / 2...row + scale / 2 where (0..<50).contains(y) {
      for x in column - scale / 2...column + scale / 2 where (0..<60).contains(x) {
        if !values[y * 60 + x].isNaN { known.append(turn(values[y * 60 + x])) }
      }
    }
    return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
  }

  static let cells = [(column: 30, row: 25), (column: 2, row: 48), (column: 58, row: 1)]

  @Test func cellsOfCoarserWindowsAreMeans() throws {
    let covariates = try covariates()
    let samples = try layers(Self.cells).sampled(from: covariates, window: 5, scales: [1, 3, 9])
    #expect(samples.count == 3)
    let names = try layers(Self.cells).sampled(from: covariates).covariateNames
    #expect(names.first == "noise" && names.count > 1)
    #expect(
      samples.covariateNames
        == names + names.map { $0 + " (3 × 3)" } + names.map { $0 + " (9 × 9)" })
    let perScale = samples.covariateNames.count / 3
    for (site, cell) in Self.cells.enumerated() {
      for (index, scale) in [1, 3, 9].enumerated() {
        for channel in [0, 1] {
          let name = samples.covariateNames[channel]
          let code: Float? = ["rock = Clay": 0, "rock = Chalk": 1, "rock = Sand": 2][name]
          for place in 0..<25 {
            let expected = try mean(
              covariates.rasters[channel], cell.column + (place % 5 - 2) * scale,
              cell.row + (place / 5 - 2) * scale, scale: scale
            ) { code == nil ? Double($0) : $0 == code ? 1 : 0 }
            let plane = site * samples.channelCount + index * perScale + channel
            let found = Double(samples.windows[plane * 25 + place])
            #expect(found.isNaN && expected.isNaN || abs(found - expected) < 1e-6)
          }
        }
      }
    }
  }

  @Test func channelsOfAScaleLieSideBySide() throws {
    let samples = try layers(Self.cells).sampled(from: covariates(), window: 3, scales: [3, 1])
    #expect(samples.scales == [3, 1])
    let perScale = samples.channelCount / 2
    #expect(try samples.channels(scale: 3) == 0..<perScale)
    #expect(try samples.channels(scale: 1) == perScale..<2 * perScale)
    let error = #expect(throws: RangeError.self) { try samples.channels(scale: 9) }
    #expect(error?.description.contains("3, 1") == true)
    let plain = try layers(Self.cells).sampled(from: covariates(), window: 3)
    #expect(plain.scales == [1])
    for site in 0..<3 {
      for channel in 0..<perScale {
        let other = (site * 2 * perScale + perScale + channel) * 9
        let own = (site * perScale + channel) * 9
        let pairs = zip(
          samples.windows[other..<other + 9], plain.windows[own..<own + 9])
        #expect(pairs.allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN })
      }
    }
  }

  @Test func mapsSeeTheSameWindowsToTheBit() throws {
    let covariates = try covariates()
    let samples = try layers(Self.cells).sampled(from: covariates, window: 5, scales: [1, 3, 9])
    let margin = 2 * 9
    let planes = try covariates.values(
      channels: samples.covariateNames, columns: -margin..<60 + margin, rows: -margin..<50 + margin)
    let (width, size) = (60 + 2 * margin, (60 + 2 * margin) * (50 + 2 * margin))
    for (site, cell) in Self.cells.enumerated() {
      for (channel, name) in samples.covariateNames.enumerated() {
        let scale = ChannelName(name).scale
        for place in 0..<25 {
          let column = cell.column + margin + (place % 5 - 2) * scale
          let row = cell.row + margin + (place / 5 - 2) * scale
          let there = planes[channel * size + row * width + column]
          let here = samples.windows[(site * samples.channelCount + channel) * 25 + place]
          #expect(here.isNaN && there.isNaN || here.bitPattern == there.bitPattern)
        }
      }
    }
  }

  @Test(arguments: [[2], [0], [-3], [1, 401]])
  func scalesMustBeOddAndSmall(_ scales: [Int]) throws {
    let layers = try layers(Self.cells)
    let covariates = try covariates()
    #expect(throws: RangeError.self) {
      try layers.sampled(from: covariates, window: 5, scales: scales)
    }
  }

  @Test(arguments: [[], [1, 1]])
  func scalesMustBeThereAndDifferent(_ scales: [Int]) throws {
    let layers = try layers(Self.cells)
    let covariates = try covariates()
    #expect(throws: SamplingError.scales(scales)) {
      try layers.sampled(from: covariates, window: 5, scales: scales)
    }
  }

  @Test(arguments: [
    ("elevation", "elevation", 1), ("elevation (3 × 3)", "elevation", 3),
    ("rock = Clay (heavy) (9 × 9)", "rock = Clay (heavy)", 9), ("a (3 × 5)", "a (3 × 5)", 1),
    ("(3 × 3)", "(3 × 3)", 1), ("a (x)", "a (x)", 1), ("a (1 × 1)", "a (1 × 1)", 1), ("", "", 1),
  ])
  func namesTellTheScale(_ name: String, _ base: String, _ scale: Int) {
    #expect(ChannelName(name) == ChannelName(base, scale: scale))
  }

  @Test func unknownScaledChannelThrows() throws {
    let covariates = try covariates()
    for name in ["nosie (3 × 3)", "noise (4 × 4)"] {
      #expect(throws: CovariateGridsError.self) { try covariates.channels(named: [name]) }
    }
  }
}
