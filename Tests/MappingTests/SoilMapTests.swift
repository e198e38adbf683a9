import Basics
import CovariateGrids
import Display
import Foundation
import Geodata
import Mapping
import Networks
import Sampling
import Soil
import Testing

@Suite struct SoilMapTests {
  /// Three smooth rasters of 30 × 20 cells, one with a hole, in a folder of their own.
  struct Landscape {
    let folder: String
    let covariates: Covariates

    init(on given: RasterGrid? = nil) throws {
      let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      folder = url.path
      let grid =
        try given
        ?? RasterGrid(
          columns: 30, rows: 20, west: 500_000, north: 6_700_000, cellSize: 100, crs: "EPSG:28355")
      for (index, name) in ["a", "b", "c"].enumerated() {
        let values: [Float] = (0..<600).map { cell in
          let x = Float(cell % 30) / 29
          let y = Float(cell / 30) / 19
          if index == 2, cell == 31 { return .nan }
          return index == 0 ? 5 * x : index == 1 ? 3 * y : x * y
        }
        let writer = try RasterWriter("\(folder)/\(name).tif", grid: grid, bands: [.init(name)])
        try writer.write(values, columns: 0..<30, rows: 0..<20)
        try writer.finish()
      }
      covariates = try Covariates("\(folder)/*.tif")
    }

    /// Sites on every third cell, so many in each, with a value that follows the first raster.
    func samples(window: Int, each: Int = 1) throws -> Samples {
      let half = window / 2
      var coordinates: [SiteCoordinate] = []
      var windows: [Float] = []
      var targets: [Float] = []
      for row in stride(from: 2, to: 18, by: 3) {
        for column in stride(from: 2, to: 28, by: 3) {
          for place in 0..<each {
            coordinates.append(
              SiteCoordinate(
                x: 500_050 + 100 * Double(column) + 10 * Double(place),
                y: 6_699_950 - 100 * Double(row)))
            windows += try covariates.values(
              columns: column - half..<column + half + 1, rows: row - half..<row + half + 1)
            targets.append(4 + Float(column) / 5)
          }
        }
      }
      return Samples(
        depths: [try DepthInterval(top: 0, bottom: 5)], covariateNames: covariates.channelNames,
        isClass: [false, false, false], window: window,
        profileIDs: coordinates.indices.map(String.init), coordinates: coordinates,
        crs: "EPSG:28355", cellSize: covariates.grid.cellWidth, targets: targets, windows: windows,
        propertyName: "organic carbon", unit: "g/kg")
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
  }

  static let cnn = CNN(members: 2, epochs: 20) {
    Conv2D(4, kernel: 3, activation: .relu)
    Flatten()
  }

  @Test func mapHoldsWhatTheModelPredictsAtEachCell() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let samples = try landscape.samples(window: 5)
    for model in [
      try Self.cnn.fit(on: samples), try RandomForest(trees: 20).fit(on: samples),
      try Self.cnn.pretrain(on: samples, epochs: 5).finetune(on: samples, epochs: 2),
    ] {
      let map = try model.map(landscape.covariates, to: "\(landscape.folder)/map.tiff")
      let values = try map.band("prediction").values()
      let expected = try model.predict(samples)
      for (site, place) in samples.coordinates.enumerated() {
        let column = Int((place.x - 500_000) / 100)
        let row = Int((6_700_000 - place.y) / 100)
        #expect(abs(Double(values[row * 30 + column]) - expected[site]) < 1e-5)
      }
      #expect(values[31].isNaN)
      #expect(values.count { $0.isNaN } == 1)
    }
  }

  @Test func uncertaintyAndApplicabilityAreFurtherBands() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let model = try RandomForest(trees: 20).fit(on: landscape.samples(window: 1))
    let map = try model.map(
      landscape.covariates, to: "\(landscape.folder)/map.tiff", uncertainty: .ensemble(4),
      applicability: true)
    #expect(map.bands == ["prediction", "standard deviation", "dissimilarity index"])
    let deviation = try map.band("standard deviation").values().filter { !$0.isNaN }
    #expect(deviation.count == 599)
    #expect(deviation.allSatisfy { $0 > 0 && $0 < 3 })
    let index = try map.band("dissimilarity index").values()
    // A training site is no distance away from itself.
    #expect(index[2 * 30 + 2] == 0)
    #expect((map.threshold ?? 0) > 0)
    #expect(try map.plot().svg.contains("<svg"))
    #expect(map.displayData.text(.html)?.contains("dissimilarity") == true)
  }

  /// At 60° north a degree of longitude is half as long on the ground as one of latitude.
  @Test func mapsInDegreesHaveTheirShapeOnTheGround() throws {
    let metres = try Landscape()
    let degrees = try Landscape(
      on: RasterGrid(
        columns: 30, rows: 20, west: 10, north: 60.1, cellSize: 0.01, crs: "EPSG:4326"))
    defer {
      metres.remove()
      degrees.remove()
    }
    let aspects = try [metres, degrees].map { landscape in
      let model = try RandomForest(trees: 5).fit(on: landscape.samples(window: 1))
      let map = try model.map(landscape.covariates, to: "\(landscape.folder)/map.tiff")
      return try map.plot().aspect ?? 0
    }
    #expect(aspects[0] == 1)
    #expect(abs(aspects[1] - 2) < 1e-9)
    let covariate = try degrees.covariates["a"].plot().aspect ?? 0
    #expect(abs(covariate - aspects[1]) < 1e-12)
  }

  /// A site beside another one in its cell says nothing about how unlike places may be.
  @Test func sitesInOneCellLeaveTheThresholdAboveZero() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let samples = try landscape.samples(window: 1, each: 3)
    let map = try RandomForest(trees: 20).fit(on: samples)
      .map(landscape.covariates, to: "\(landscape.folder)/map.tiff", applicability: true)
    let threshold = try #require(map.threshold)
    let index = try map.band("dissimilarity index").values().filter { !$0.isNaN }
    #expect(threshold > 0.05 && threshold < 1)
    #expect(index.count { Double($0) <= threshold } > index.count / 2)
  }

  @Test func sameMapOnEveryRun() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let model = try Self.cnn.fit(on: landscape.samples(window: 3))
    func values() throws -> [UInt32] {
      let map = try model.map(
        landscape.covariates, to: "\(landscape.folder)/map.tiff", uncertainty: .ensemble(3))
      return try map.band("standard deviation").values().map(\.bitPattern)
    }
    #expect(try values() == values())
  }

  @Test func stoppedMapLeavesNoFile() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let model = try RandomForest(trees: 5).fit(on: landscape.samples(window: 1))
    let context = RunContext()
    context.cancellation.cancel()
    RunContext.$current.withValue(context) {
      #expect(throws: Interrupted.self) {
        try model.map(landscape.covariates, to: "\(landscape.folder)/map.tiff")
      }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: landscape.folder)
    #expect(files.sorted() == ["a.tif", "b.tif", "c.tif"])
  }

  /// An ensemble of a thousand members would take hours.
  @Test func anotherEndingIsRefusedBeforeAnythingIsComputed() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let model = try RandomForest(trees: 5).fit(on: landscape.samples(window: 1))
    let path = "\(landscape.folder)/map.png"
    let reason = "the ending tells the format; end the name with one of .tif, .tiff"
    #expect(throws: GeodataError.cannotWrite(path: path, reason: reason)) {
      try model.map(landscape.covariates, to: path, uncertainty: .ensemble(1000))
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func impossibleRequestsThrow() throws {
    let landscape = try Landscape()
    defer { landscape.remove() }
    let path = "\(landscape.folder)/map.tiff"
    let model = try RandomForest(trees: 5).fit(on: landscape.samples(window: 1))
    #expect(throws: MappingError.self) {
      try model.map(landscape.covariates, to: path, uncertainty: .ensemble(1))
    }
    let other = try RandomForest(trees: 5).fit(on: SyntheticSamples.make(window: 1)["0-10 cm"])
    #expect(try other.map(landscape.covariates, to: path).bands == ["prediction"])
    let few = try Covariates("\(landscape.folder)/a.tif")
    let fewPath = "\(landscape.folder)/few.tif"
    #expect(throws: CovariateGridsError.self) { try model.map(few, to: fewPath) }
    let map = try model.map(landscape.covariates, to: path)
    let error = #expect(throws: MappingError.self) { try map.band("predicton") }
    #expect(error?.description.contains("“prediction”") == true)
  }
}
