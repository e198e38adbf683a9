import CovariateGrids
import Display
import Foundation
import Geodata
import TestFiles
import Testing
import VirtualLandscape

@Suite struct CovariatesTests {
  @Test func folderAndPatternOpenTheSameRasters() throws {
    try TestRasters.withRasters { folder in
      let byFolder = try Covariates(folder)
      let byPattern = try Covariates(folder + "/*")
      #expect(byFolder.names == ["coarse", "fine", "rock"])
      #expect(byPattern.names == byFolder.names)
      #expect(
        byFolder.channelNames == ["coarse", "fine", "rock = Clay", "rock = Chalk", "rock = Sand"])
    }
  }

  @Test func finestRasterGivesTheGrid() throws {
    try TestRasters.withRasters { folder in
      let finest = try Covariates(folder)
      #expect(finest.grid.cellWidth == 50)
      #expect(finest.notes.contains { $0.contains("“fine”, the smallest cells") })
      #expect(finest.notes.contains { $0.contains("aligned to the grid") })
      let first = try Covariates(folder, grid: .first)
      #expect(first.grid.cellWidth == 100)
    }
  }

  @Test func rastersAreAligned() throws {
    try TestRasters.withRasters { folder in
      let covariates = try Covariates(folder)
      let values = try covariates.values(columns: 20..<60, rows: 20..<60)
      #expect(values.count == 5 * 40 * 40)
      for cell in 0..<1600 {
        // A plane is the same at all cell sizes, but for rounding.
        #expect(abs(values[cell] - values[1600 + cell]) < 0.01)
        let classes = (2..<5).map { values[$0 * 1600 + cell] }
        #expect(classes == (cell % 40 + 20 < 40 ? [1, 0, 0] : [0, 0, 1]))
      }
    }
  }

  @Test func cellsOutsideTheGridAreMissing() throws {
    try TestRasters.withRasters { folder in
      let values = try Covariates(folder).values(
        channels: ["rock = Sand", "fine"], columns: -2..<1, rows: 0..<1)
      #expect(values.map(\.isNaN) == [true, true, false, true, true, false])
    }
  }

  /// The rasters are those of `Fixtures/make_classes.py`.
  @Test(arguments: [
    ("palette", ["palette = 1", "palette = 2", "palette = 4"]),
    (
      "categories",
      ["categories = Clay", "categories = Chalk", "categories = Marl", "categories = Sand"]
    ), ("attributes", ["attributes = Clay", "attributes = Chalk", "attributes = Sand"]),
  ])
  func classesAreNamedByPaletteCategoriesOrAttributes(
    _ name: String, _ channels: [String]
  ) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let covariates = try Covariates(folder + "/Fixtures/\(name).tif")
    #expect(covariates.channelNames == channels)
    let values = try covariates.values(columns: 0..<4, rows: 0..<1)
    #expect(values.prefix(4) == [1, 0, 0, 0])
    #expect(values.suffix(4) == [0, 0, 0, 1])
  }

  /// Rasters of other extents and cell sizes are drawn in the extent of the grid: equal boxes, in
  /// which a place lies at the same spot.
  @Test func mapsShowTheExtentOfTheGrid() throws {
    try TestFolder.with { folder in
      let value = { (x: Double, y: Double) in x + y }
      try TestRasters.write(folder, "fine", cellSize: 50, value: value)
      try TestRasters.write(folder, "north", cellSize: 100, north: 5_402_000, value: value)
      try TestRasters.write(
        folder, "rock", cellSize: 200, value: { x, _ in x < 502_000 ? 1 : 3 }, type: .byte,
        metadata: ["CATEGORICAL": "YES"])
      let drawing = try Covariates(folder).plot().svg
      let image = try Regex(
        "<image x=\"([^\"]+)\" y=\"([^\"]+)\" width=\"([^\"]+)\" height=\"([^\"]+)\"")
      let boxes = drawing.matches(of: image).map { match in
        (1...4).map { match.output[$0].substring.flatMap { Double($0) } ?? .nan }
      }
      #expect(boxes.count == 3)
      #expect(boxes[0] == boxes[2])
      // The southern half of the raster that begins 2 km further north fills the northern half.
      let half = [boxes[0][0], boxes[0][1], boxes[0][2], boxes[0][3] / 2]
      #expect(zip(boxes[1], half).allSatisfy { abs($0 - $1) < 0.01 }, "\(boxes)")
    }
  }

  @Test func unknownChannelThrows() throws {
    try TestRasters.withRasters { folder in
      let covariates = try Covariates(folder)
      #expect(throws: CovariateGridsError.self) {
        try covariates.values(channels: ["fein"], columns: 0..<1, rows: 0..<1)
      }
      let error = #expect(throws: CovariateGridsError.self) { try covariates["fein"] }
      #expect(error?.description.contains("Did you mean “fine”") == true)
    }
  }

  @Test func sameNamesGetTheirFolders() throws {
    try TestFolder.with { folder in
      for part in ["a", "b"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + part, withIntermediateDirectories: true)
        try TestRasters.write(folder + "/" + part, "height", value: { x, _ in x })
      }
      #expect(try Covariates(folder + "/*/*.tif").names == ["a/height", "b/height"])
    }
  }

  @Test func sameNamesInOneFolderGetTheirEndings() throws {
    try TestFolder.with { folder in
      for part in ["a", "b"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + part, withIntermediateDirectories: true)
      }
      try TestRasters.write(folder + "/a", "height", value: { x, _ in x })
      let copy = { (name: String) in
        try FileManager.default.copyItem(
          atPath: folder + "/a/height.tif", toPath: folder + "/" + name)
      }
      try copy("a/height.tiff")
      #expect(try Covariates(folder + "/a").names == ["height.tif", "height.tiff"])
      try copy("b/height.tif")
      #expect(
        try Covariates(folder + "/*/*").names
          == ["a/height.tif", "a/height.tiff", "b/height.tif"])
    }
  }

  @Test func otherRastersOfAFolderAreNoted() throws {
    try TestFolder.with { folder in
      try TestRasters.write(folder, "height", value: { x, _ in x })
      for name in ["wet.sdat", "wet.sgrd", "wet.prj", "height.tif.aux.xml", "old.rst", "old.rdc"] {
        try TestFolder.write("", to: folder + "/" + name)
      }
      let notes = try Covariates(folder).notes.joined(separator: "\n")
      #expect(notes.contains("not opened in “\(folder)”: “old.rst”, “wet.sdat”; name them"))
      #expect(!notes.contains("sgrd") && !notes.contains("rdc") && !notes.contains("xml"))
      for name in ["wet.sdat", "old.rst"] {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      }
      try TestFolder.write("", to: folder + "/height.msk")
      try TestFolder.write("", to: folder + "/height.hdr")
      #expect(try Covariates(folder + "/*").names == ["height"])
    }
  }

  @Test func numbersDeclaredAsClassesShowTheirRange() throws {
    try TestFolder.with { folder in
      try TestRasters.write(folder, "height", value: { x, _ in x / 7 })
      let covariates = try Covariates(folder, categorical: ["height"])
      #expect(covariates.table.description.contains("Float32"))
    }
  }

  @Test func nothingFoundThrows() throws {
    try TestFolder.with { folder in
      let error = #expect(throws: CovariateGridsError.self) { try Covariates(folder + "/*.tif") }
      #expect(error?.description.contains("No raster was found") == true)
      #expect(throws: CovariateGridsError.self) { try Covariates([]) }
      #expect(throws: CovariateGridsError.self) { try Covariates(folder) }
    }
  }

  @Test func brokenRasterThrows() throws {
    try TestRasters.withRasters { folder in
      try TestFolder.write("not a raster", to: folder + "/broken.tif")
      let error = #expect(throws: GeodataError.self) { try Covariates(folder) }
      #expect(error?.description.contains("broken.tif") == true)
    }
  }

  @Test func showsTableMapsAndNotes() throws {
    let data = try Covariates.example.displayData
    #expect(data.text(.html)?.contains("<svg") == true)
    #expect(data.text(.plainText)?.contains("elevation") == true)
    #expect(try Covariates.example["elevation"].displayData.text(.html)?.contains("<svg") == true)
  }
}
