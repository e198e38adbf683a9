import CovariateGrids
import Geodata
import GoldenFiles
import Sampling
import Soil
import Testing
import VirtualLandscape

/// Pictures of folds and spatial statistics, each compared with the one that was looked at.
@Suite struct SpatialSnapshotTests {
  private func samples() throws -> Samples {
    try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
      .sampled(from: Covariates.example)
  }

  @Test func foldsByBlocks() throws {
    let folds = try samples().folds(10, by: .spatialBlocks(metres: 2_500), seed: 1)
    #expect(try GoldenFile.difference(folds.plot().svg, named: "foldsByBlocks.svg") == nil)
  }

  /// At 60° north a degree of longitude is half as long as one of latitude.
  @Test func foldsInDegrees() throws {
    let base = try SpatialOracle().samples()
    let degrees = Samples(
      depths: base.depths, covariateNames: [], isClass: [], window: 1,
      profileIDs: base.profileIDs,
      coordinates: base.coordinates.map {
        SiteCoordinate(x: 10 + $0.x / 55_660, y: 60 + $0.y / 111_320)
      }, crs: .wgs84, cellSize: 1, targets: base.targets, windows: [], propertyName: "",
      unit: "", siteEntries: base.siteEntries)
    let folds = try degrees.folds(6, by: .leaveLocationOut(column: "region"), seed: 1)
    #expect(try GoldenFile.difference(folds.plot().svg, named: "foldsInDegrees.svg") == nil)
  }

  @Test func foldsByRow() throws {
    #expect(
      try GoldenFile.difference(
        samples().folds(5, by: .rows, seed: 1).plot().svg, named: "foldsByRow.svg") == nil)
  }

  @Test func foldDistances() throws {
    let covariates = try Covariates.example
    let folds = try samples().folds(10, by: .kNNDM, map: covariates, seed: 1)
    #expect(
      try GoldenFile.difference(
        folds.distances(to: covariates).plot().svg, named: "foldDistances.svg") == nil)
  }

  @Test func variogramOfResiduals() throws {
    let variogram = try SpatialOracle().samples().variogram(of: .residuals)
    #expect(
      try GoldenFile.difference(variogram.plot().svg, named: "variogramOfResiduals.svg") == nil)
  }

  @Test func moranScatter() throws {
    #expect(
      try GoldenFile.difference(samples().moransI("0-5 cm").plot().svg, named: "moranScatter.svg")
        == nil)
  }

  @Test func latinHypercubeSplit() throws {
    #expect(
      try GoldenFile.difference(
        samples().split(seed: 1).plot().svg, named: "latinHypercubeSplit.svg") == nil)
  }

  @Test func rasterOfClasses() throws {
    let geology = try Covariates.example["geology"]
    #expect(try GoldenFile.difference(geology.plot().svg, named: "rasterOfClasses.svg") == nil)
  }
}
