import CovariateGrids
import Display
import Foundation
import Geodata
import Sampling
import Soil
import Tables
import TestFiles
import Testing

/// How rasters are found, and what may be said about them when they are opened.
@Suite struct CovariatesOpeningTests {
  /// A text raster of four columns and two rows of 1000 m, which names no reference system.
  private func writeText(_ folder: String, _ name: String, _ values: String) throws {
    try TestFolder.write(
      """
      ncols 4
      nrows 2
      xllcorner 500000
      yllcorner 5398000
      cellsize 1000
      NODATA_value -9999
      \(values)

      """, to: folder + "/\(name).asc")
  }

  private func same(_ left: [Float], _ right: [Float]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
  }

  private func layers(_ places: [(String, Double, Double)]) throws -> DepthLayers {
    try SoilProfiles(
      crs: "EPSG:32633", properties: [.organicCarbon], source: "a test",
      profiles: places.map { id, x, y in
        SoilProfile(
          id: id, x: x, y: y, horizons: [SoilHorizon(top: 0, bottom: 30, values: [1])])
      }
    ).harmonized(.organicCarbon)
  }

  @Test func codesThatTheLegendLacksAreMissing() throws {
    try TestFolder.with { folder in
      try writeText(folder, "rock", "1 1 2 3\n1 -9999 2 3")
      try TestFolder.write("code,class\n1,Clay\n2,Chalk\n", to: folder + "/rock_legend.csv")
      let covariates = try Covariates(folder, crs: "EPSG:32633")
      #expect(covariates.channelNames == ["rock = Clay", "rock = Chalk"])
      let found = try covariates.plane(0, columns: 0..<4, rows: 0..<2)
      #expect(same(found, [1, 1, 2, .nan, 1, .nan, 2, .nan]))
      let samples = try layers([
        ("a", 500_500, 5_399_500), ("b", 503_500, 5_399_500), ("c", 502_500, 5_398_500),
      ]).sampled(from: covariates)
      #expect(samples.profileIDs == ["a", "c"])
      #expect(samples.excluded.description.contains("no value in rock"))
    }
  }

  @Test func rastersThatLackValuesAreNamed() throws {
    try TestFolder.with { folder in
      try writeText(folder, "west", "1 1 -9999 -9999\n1 1 -9999 -9999")
      try writeText(folder, "east", "-9999 -9999 2 3\n-9999 -9999 2 3")
      try writeText(folder, "whole", "1 2 3 4\n5 6 7 8")
      let layers = try layers([
        ("a", 500_500, 5_399_500), ("b", 503_500, 5_399_500), ("c", 502_500, 5_398_500),
      ])
      let error = #expect(throws: SamplingError.self) {
        try layers.sampled(from: Covariates(folder, crs: "EPSG:32633"))
      }
      #expect(
        error?.description.contains(
          "of 3 sites, values are missing of “west” at 2, “east” at 1; see which") == true)
    }
  }

  @Test func codesThatTheLegendLacksAreMissingOnOtherGrids() throws {
    try TestFolder.with { folder in
      try writeText(folder, "rock", "1 1 2 3\n1 -9999 2 3")
      try TestFolder.write("code,class\n1,Clay\n2,Chalk\n", to: folder + "/rock_legend.csv")
      let rock = try #require(try Covariates(folder, crs: "EPSG:32633").rasters.first)
      let grid = try RasterGrid(
        columns: 4, rows: 2, west: 500_100, north: 5_399_900, cellSize: 1000, crs: "EPSG:32633")
      #expect(same(try rock.values(on: grid), [1, 1, 2, .nan, 1, .nan, 2, .nan]))
    }
  }

  @Test func rasterCanBeDeclaredToHoldClasses() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "10 10 20 30\n10 -9999 20 30")
      try writeText(folder, "height", "1 2 3 4\n5 6 7 8")
      let covariates = try Covariates(folder, categorical: ["cover"], crs: "EPSG:32633")
      #expect(
        covariates.channelNames == ["cover = 10", "cover = 20", "cover = 30", "height"])
      #expect(try covariates["cover"].isCategorical)
      let error = #expect(throws: CovariateGridsError.self) {
        try Covariates(folder, categorical: ["covre"], crs: "EPSG:32633")
      }
      #expect(error?.description.contains("Did you mean “cover”") == true)
    }
  }

  @Test func numbersThatAreNotWholeStayNumbers() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "1.5 1 2 3\n1 1 2 3")
      let covariates = try Covariates(folder, categorical: ["cover"], crs: "EPSG:32633")
      #expect(covariates.channelNames == ["cover"])
      #expect(covariates.notes.contains { $0.contains("is read as numbers") })
    }
  }

  @Test(arguments: ["value,label", "Value;Name", "CODE,Class", "code,name"])
  func legendsMayHaveOtherHeadings(_ header: String) throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "1 1 2 2\n1 1 2 2")
      let separator = header.contains(";") ? ";" : ","
      try TestFolder.write(
        "\(header)\n1\(separator)Wood\n2\(separator)Field\n", to: folder + "/cover_legend.csv")
      let covariates = try Covariates(folder, crs: "EPSG:32633")
      #expect(covariates.channelNames == ["cover = Wood", "cover = Field"])
    }
  }

  @Test func legendWithoutCodesThrows() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "1 1 2 2\n1 1 2 2")
      try TestFolder.write("number,class\n1,Wood\n", to: folder + "/cover_legend.csv")
      let error = #expect(throws: TableError.self) {
        try Covariates(folder, crs: "EPSG:32633")
      }
      #expect(error?.description.contains("no column “code”") == true)
    }
  }

  @Test func listsMayHoldFoldersFilesAndPatterns() throws {
    try TestFolder.with { folder in
      for part in ["a", "b"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + part, withIntermediateDirectories: true)
      }
      try writeText(folder + "/a", "one", "1 2 3 4\n5 6 7 8")
      try writeText(folder + "/a", "two", "1 2 3 4\n5 6 7 8")
      try writeText(folder + "/b", "three", "1 2 3 4\n5 6 7 8")
      let crs: CoordinateReferenceSystem = "EPSG:32633"
      let all = ["one", "two", "three"]
      let (a, b) = (folder + "/a", folder + "/b")
      #expect(try Covariates([a + "/*.asc", b + "/*.asc"], crs: crs).names == all)
      #expect(try Covariates([a, b + "/three.asc"], crs: crs).names == all)
      #expect(try Covariates([a, a + "/one.asc", b], crs: crs).names == all)
      let error = #expect(throws: CovariateGridsError.self) {
        try Covariates([a, b + "/*.tif"], crs: crs)
      }
      #expect(error?.description.contains("/b/*.tif") == true)
    }
  }

  @Test func furtherNumbersCanMeanMissing() throws {
    try TestFolder.with { folder in
      try writeText(folder, "height", "1 -32768 3 -1\n5 -9999 7 8")
      let covariates = try Covariates(
        [folder], missing: [-32768, -1], crs: "EPSG:32633")
      let expected: [Float] = [1, .nan, 3, .nan, 5, .nan, 7, 8]
      #expect(same(try covariates.plane(0, columns: 0..<4, rows: 0..<2), expected))
      #expect(same(try covariates["height"].values(), expected))
      // 0.6 parts of 1 and 0.4 parts of 5 in the column, nothing of the missing ones beside it; as
      // rasterio 1.4.4 (GDAL 3.10.3) gives.
      let shifted = try RasterGrid(
        columns: 1, rows: 1, west: 500_400, north: 5_399_600, cellSize: 1000, crs: "EPSG:32633")
      let mean = try covariates["height"].values(on: shifted)
      #expect(mean.count == 1 && mean.allSatisfy { abs($0 - 2.6) < 1e-3 }, "\(mean)")
    }
  }

  /// GDAL's warper, which finds no reference system in the file, would take degrees for metres.
  @Test func givenReferenceSystemHoldsOnOtherGrids() throws {
    try TestFolder.with { folder in
      try writeText(folder, "height", "1 2 3 4\n5 6 7 8")
      let height = try Raster(folder + "/height.asc", crs: "EPSG:32633")
      let place = try height.crs.transform(x: [502_000], y: [5_399_000], to: .wgs84)
      let size = 0.000001
      let grid = try RasterGrid(
        columns: 1, rows: 1, west: place.x[0] - size / 2, north: place.y[0] + size / 2,
        cellSize: size, crs: .wgs84)
      let middle = try height.values(on: grid)
      #expect(middle.count == 1 && middle.allSatisfy { abs($0 - 4.5) < 1e-2 }, "\(middle)")
    }
  }

  @Test func referenceSystemOfTheFileIsKept() throws {
    try TestRasters.withRasters { folder in
      let covariates = try Covariates(folder, crs: "EPSG:4326")
      #expect(covariates.grid.crs.description == "EPSG:32633")
    }
  }

  @Test func rasterWithoutReferenceSystemSaysWhatToDo() throws {
    try TestFolder.with { folder in
      try writeText(folder, "height", "1 2 3 4\n5 6 7 8")
      let error = #expect(throws: GeodataError.self) { try Covariates(folder) }
      #expect(error?.description.contains("crs: \"EPSG:4326\"") == true)
    }
  }

  @Test func emptyFolderIsNotSuggestedAgain() throws {
    try TestFolder.with { folder in
      let empty = folder + "/empty"
      try FileManager.default.createDirectory(
        atPath: empty, withIntermediateDirectories: true)
      let error = #expect(throws: CovariateGridsError.self) { try Covariates(empty) }
      #expect(error?.description.contains("Did you mean") == false)
      #expect(error?.description.contains("Give a folder that holds rasters") == true)
    }
  }
}
