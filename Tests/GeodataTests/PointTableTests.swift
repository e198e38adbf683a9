import Basics
import Display
import Foundation
import Geodata
import Testing

@Suite struct PointTableTests {
  private func table(_ count: Int = 3) throws -> PointTable {
    try PointTable(
      name: "sites", crs: "EPSG:32633",
      x: (0..<count).map { $0 == 1 ? .nan : 500_000 + Double($0) },
      y: (0..<count).map { 5_400_000 - Double($0) },
      columns: [
        .init("id", (0..<count).map { $0 == 2 ? "" : "00\($0), “ü”" }),
        .init("carbon", (0..<count).map { $0 == 1 ? .nan : 1.5 + Double($0) }),
        .init("Carbon", (0..<count).map { Float($0) + 0.1 }),
      ], remarks: ["UNIT": "g/kg"])
  }

  @Test(arguments: ["a.gpkg", "a.geojson", "a.json", "a.csv", "A.CSV"])
  func whatIsWrittenIsReadBack(_ name: String) throws {
    try Fixtures.withFolder { folder in
      try table().write(to: folder + "/" + name)
      let read = try FeatureTable(folder + "/" + name)
      #expect(read.count == 3)
      #expect(try read.texts("id") == ["000, “ü”", "001, “ü”", ""])
      let carbon = try read.numbers("carbon")
      #expect(carbon[0] == 1.5 && carbon[1].isNaN && carbon[2] == 3.5)
      #expect(try read.numbers("Carbon 2") == [0.1, 1.1, 2.1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [name])
    }
  }

  @Test func placesKeepTheirReferenceSystem() throws {
    try Fixtures.withFolder { folder in
      try table().write(to: folder + "/a.gpkg")
      let read = try FeatureTable(folder + "/a.gpkg")
      #expect(read.crs?.description == "EPSG:32633")
      #expect(read.x[0] == 500_000 && read.x[1].isNaN && read.x[2] == 500_002)
      #expect(read.y[0] == 5_400_000)
    }
  }

  /// RFC 7946 knows longitude and latitude on WGS 84 only.
  @Test func geoJSONIsInDegrees() throws {
    try Fixtures.withFolder { folder in
      let table = try table()
      try table.write(to: folder + "/a.geojson")
      let read = try FeatureTable(folder + "/a.geojson")
      let expected = try table.transformed(to: .wgs84)
      #expect(abs(read.x[0] - expected.x[0]) < 1e-8)
      #expect(abs(read.y[2] - expected.y[2]) < 1e-8)
      #expect(read.x[1].isNaN)
    }
  }

  @Test func separatedValuesHoldPlacesAndTheirSystem() throws {
    try Fixtures.withFolder { folder in
      try table().write(to: folder + "/a.csv")
      let read = try FeatureTable(folder + "/a.csv")
      #expect(read.columns == ["x", "y", "crs", "id", "carbon", "Carbon 2"])
      #expect(try read.texts("crs")[0] == "EPSG:32633")
      let x = try read.numbers("x")
      #expect(x[0] == 500_000 && x[1].isNaN && x[2] == 500_002)
    }
  }

  @Test func oldFileIsReplaced() throws {
    try Fixtures.withFolder { folder in
      try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/a.gpkg"))
      try table().write(to: folder + "/a.gpkg")
      #expect(try FeatureTable(folder + "/a.gpkg").count == 3)
    }
  }

  @Test func unknownEndingThrows() throws {
    try Fixtures.withFolder { folder in
      let path = folder + "/a.shp"
      let error = #expect(throws: GeodataError.self) { try table().write(to: path) }
      #expect(
        error?.description
          == "“\(path)” cannot be written: the ending tells the format; end the name with one of "
          + ".gpkg, .geojson, .json, .csv, .xlsx, .ods, .parquet.")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }

  @Test(arguments: [".gpkg", ".geojson", ".csv"])
  func failureLeavesNothing(_ ending: String) throws {
    #expect(throws: GeodataError.self) { try table().write(to: "/no/such/folder/a" + ending) }
    try Fixtures.withFolder { folder in
      let context = RunContext()
      context.cancellation.cancel()
      RunContext.$current.withValue(context) {
        #expect(throws: Interrupted.self) { try table().write(to: folder + "/a" + ending) }
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(left.isEmpty)
    }
  }

  @Test func columnsOfOtherLengthThrow() {
    #expect(throws: GeodataError.countMismatch(what: "Entries of “a”", expected: 1, found: 2)) {
      try PointTable(
        name: "a", crs: .wgs84, x: [1], y: [1], columns: [.init("a", [1.0, 2])])
    }
  }
}
