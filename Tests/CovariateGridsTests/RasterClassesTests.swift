import CovariateGrids
import Foundation
import Geodata
import TestFiles
import Testing

/// Names, colours and codes of the classes of rasters.
@Suite struct RasterClassesTests {
  /// Written by `Fixtures/make_classes.py` with rasterio.
  private static let palette =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures/palette.tif"
  private static let colors = [1: 0xC81E1E, 2: 0x1EC81E, 4: 0x1E1EC8]

  /// A text raster of four columns and two rows, whose whole numbers GDAL reads as `Int32`.
  private func writeText(_ folder: String, _ name: String, _ values: String) throws {
    try TestFolder.write(
      "ncols 4\nnrows 2\nxllcorner 500000\nyllcorner 5398000\ncellsize 1000\n"
        + "NODATA_value -9999\n\(values)\n", to: folder + "/\(name).asc")
  }

  @Test func classesAreDrawnInTheColorsOfTheFile() throws {
    let raster = try Raster(Self.palette)
    #expect(raster.classColors == Self.colors)
    let drawing = try raster.plot().svg
    for color in ["#c81e1e", "#1ec81e", "#1e1ec8"] { #expect(drawing.contains(color)) }
  }

  @Test func savedClassesKeepTheirColors() throws {
    try TestFolder.with { folder in
      try Raster(Self.palette).save(folder + "/saved.tif")
      #expect(try Raster(folder + "/saved.tif").classColors == Self.colors)
    }
  }

  @Test(.enabled(if: PythonReader.isWanted, "\(PythonReader.hint)"))
  func otherProgramsFindTheColors() throws {
    try TestFolder.with { folder in
      try Raster(Self.palette).save(folder + "/saved.tif")
      let found = try PythonReader.read([.raster(folder + "/saved.tif")], folder: folder)[0]
      #expect(found.colors?["1"] == [200, 30, 30, 255])
      #expect(found.colors?["2"] == [30, 200, 30, 255])
      #expect(found.colors?["4"] == [30, 30, 200, 255])
    }
  }

  @Test func classesCanBeNamed() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "10 10 20 30\n10 -9999 20 30")
      try writeText(folder, "height", "1 2 3 4\n5 6 7 8")
      let names = ["cover": [10: "Wood", 20: "Field"]]
      let covariates = try Covariates(folder, classes: names, crs: "EPSG:32633")
      #expect(covariates.channelNames == ["cover = Wood", "cover = Field", "height"])
      #expect(try covariates["cover"].plot().svg.contains("Wood"))
      let values = try covariates.plane(0, columns: 0..<4, rows: 0..<2)
      #expect(values.map { $0.isNaN ? 0 : $0 } == [10, 10, 20, 0, 10, 0, 20, 0])
      let error = #expect(throws: CovariateGridsError.self) {
        try Covariates(folder, classes: ["covre": [1: "Wood"]], crs: "EPSG:32633")
      }
      #expect(error?.description.contains("Did you mean “cover”") == true)
    }
  }

  /// Two of the seven cells with a value have codes without a name.
  @Test func codesWithoutANameAreNoted() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "10 10 20 30\n10 -9999 20 31")
      func notes(_ names: [Int: String]) throws -> String {
        try Covariates(folder, classes: ["cover": names], crs: "EPSG:32633").notes
          .joined(separator: "\n")
      }
      #expect(
        try notes([10: "Wood", 20: "Field"]).contains(
          "“cover” has codes without a name, 30, 31: their cells, 28.6 % of those with a value, count "
            + "as missing"))
      #expect(
        try notes([1: "Wood", 2: "Field"]).contains(
          "no code that occurs in “cover” has a name: there are 10, 20, 30, 31, and names are given "
            + "for 1, 2; all its cells count as missing"))
      let all = [10: "Wood", 20: "Field", 30: "Moor", 31: "Lake"]
      #expect(try !notes(all).contains("without a name"))
    }
  }

  /// Thirty-nine classes: as many as there is room for are named, the most frequent first.
  @Test func manyClassesLeaveThePanelItsRoom() throws {
    try TestFolder.with { folder in
      let rows = (1...39).map { code in
        (0..<40).map { String($0 < code ? code : 40) }.joined(separator: " ")
      }
      try TestFolder.write(
        "ncols 40\nnrows 39\nxllcorner 500000\nyllcorner 5398000\ncellsize 100\n"
          + rows.joined(separator: "\n"), to: folder + "/unit.asc")
      let long = { (code: Int) in "Soils on the older river terraces of unit \(code)" }
      let names = Dictionary(uniqueKeysWithValues: (1...40).map { ($0, long($0)) })
      let unit = try Covariates(folder, classes: ["unit": names], crs: "EPSG:32633")["unit"]
      let svg = try unit.plot().svg
      #expect(svg.contains("and 20 more classes"))
      // Code 40 fills 780 cells, code 39 the next most, 39; code 5 only 5.
      let shown = svg.matches(of: /<title>Soils on the older river terraces of unit (\d+)</)
      #expect(shown.compactMap { Int($0.1) } == [40] + (21...39).reversed())
      let image = try #require(svg.firstMatch(of: /<image [^>]*? height="([0-9.]+)"/))
      #expect(try #require(Double(image.1)) > 350)
    }
  }

  @Test func givenNamesTakeThePlaceOfThoseOfTheLegend() throws {
    try TestFolder.with { folder in
      try writeText(folder, "cover", "10 10 20 30\n10 -9999 20 30")
      try TestFolder.write("code,class\n10,A\n20,B\n30,C\n", to: folder + "/cover_legend.csv")
      let covariates = try Covariates(
        folder, classes: ["cover": [10: "Wood", 20: ""]], crs: "EPSG:32633")
      #expect(covariates.channelNames == ["cover = Wood", "cover = B", "cover = C"])
    }
  }

  /// 2^24 + 1 is no number of 32 bits and would be read as 2^24.
  @Test func codesThatRunTogetherThrow() throws {
    try TestFolder.with { folder in
      try writeText(folder, "unit", "16777217 16777216 2 3\n1 -9999 2 3")
      let error = #expect(throws: CovariateGridsError.self) {
        try Covariates(folder, categorical: ["unit"], crs: "EPSG:32633")
      }
      #expect(error == .classCode(raster: "unit", code: 16_777_216))
      #expect(error?.description.contains("smaller codes") == true)
      let numbers = try Covariates(folder, crs: "EPSG:32633")
      #expect(numbers.channelNames == ["unit"])
      let raster = try numbers["unit"].asClasses()
      #expect(throws: GeodataError.self) { try raster.save(folder + "/saved.tif") }
      try writeText(folder, "unit", "16777215 -16777215 2 3\n1 -9999 2 3")
      let whole = try Covariates(folder, categorical: ["unit"], crs: "EPSG:32633")
      #expect(whole.channelNames.contains("unit = 16777215"))
    }
  }

  @Test func complexNumbersThrow() throws {
    try TestFolder.with { folder in
      try TestFolder.write(
        "<VRTDataset rasterXSize=\"2\" rasterYSize=\"2\"><SRS>EPSG:32633</SRS>"
          + "<GeoTransform>0, 10, 0, 20, 0, -10</GeoTransform>"
          + "<VRTRasterBand dataType=\"CFloat32\" band=\"1\"/></VRTDataset>",
        to: folder + "/radar.vrt")
      let error = #expect(throws: GeodataError.self) { try Covariates(folder) }
      #expect(error?.description.contains("complex numbers (CFloat32)") == true)
      #expect(error?.description.contains("gdal_translate -ot Float32") == true)
    }
  }
}
