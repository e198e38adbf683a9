import Foundation
import Geodata
import Soil
import TestFiles
import Testing

/// What is said about files of features that are not as they should be.
@Suite struct FeatureRemarksTests {
  private func read(
    _ path: String, layer: String? = nil, top: String = "top",
    crs: CoordinateReferenceSystem? = nil
  ) throws -> SoilProfiles {
    try SoilProfiles.read(
      path, profile: "profile", top: top, bottom: "bottom", crs: crs,
      properties: ["oc": .organicCarbon], layer: layer)
  }

  /// The text of the error that reading a file throws.
  private func message(_ path: String, layer: String? = nil, top: String = "top") -> String {
    do {
      return try read(path, layer: layer, top: top).description
    } catch {
      return "\(error)"
    }
  }

  /// The points of the fixture without its file of the reference system; `scale` makes degrees of
  /// metres. A point takes 28 bytes, the last 16 of them x and y (ESRI Shapefile Technical
  /// Description, 1998).
  private func withShapefile(
    endings: [String] = ["shp", "shx", "dbf"], scale: Double = 1, _ body: (String) throws -> Void
  ) throws {
    try TestFolder.with { folder in
      for ending in endings {
        var data = try Data(
          contentsOf: URL(fileURLWithPath: TestProfiles.fixture("profiles." + ending)))
        if ending == "shp" {
          for place in stride(from: 112, to: data.count, by: 28) {
            for start in [place, place + 8] {
              let bits = data[start..<start + 8].reversed().reduce(UInt64(0)) {
                $0 << 8 | UInt64($1)
              }
              let scaled = (Double(bitPattern: bits) * scale).bitPattern
              for byte in 0..<8 {
                data[start + byte] = UInt8(truncatingIfNeeded: scaled >> (8 * UInt64(byte)))
              }
            }
          }
        }
        try data.write(to: URL(fileURLWithPath: folder + "/p." + ending))
      }
      try body(folder + "/p.shp")
    }
  }

  @Test func metresWithoutReferenceSystemThrow() throws {
    try withShapefile { path in
      let text = message(path)
      #expect(text.contains("does not say in which reference system") && text.contains("600100"))
      #expect(text.contains("crs: \"EPSG:32633\"") && text.contains(".prj"))
      let given = try read(path, crs: "EPSG:32633")
      #expect(given.profiles[0].x == 600_100 && given.crs == "EPSG:32633")
    }
  }

  @Test func degreesWithoutReferenceSystemAreSaidToBeAssumed() throws {
    try withShapefile(scale: 1e-5) { path in
      let profiles = try read(path)
      #expect(abs(profiles.profiles[0].x - 6.001) < 1e-9)
      #expect(
        profiles.notes.contains(
          "“p.shp” does not say in which reference system it is; EPSG:4326 was assumed, pass crs: "
            + "where it is another one"))
      let stated = try read(path, crs: .wgs84)
      #expect(!stated.notes.contains { $0.contains("was assumed") })
    }
  }

  @Test func aSystemThatTheFileContradictsIsSaid() throws {
    let path = TestProfiles.fixture("profiles.shp")
    #expect(try read(path, crs: "EPSG:3857").notes.contains { $0.contains("was not used") })
    #expect(try !read(path, crs: "EPSG:32633").notes.contains { $0.contains("was not used") })
  }

  private func geoJSON(_ geometry: String) -> String {
    """
    {"type":"FeatureCollection","features":[{"type":"Feature","geometry":\(geometry),
    "properties":{"profile":"7","top":0,"bottom":20,"oc":12}}]}
    """
  }

  @Test(arguments: [
    (
      #"{"type":"Polygon","coordinates":[[[10,50],[12,50],[12,52],[10,52],[10,50]]]}"#,
      "in “p.geojson” 1 area counts as a point at the centre", 11.0
    ),
    (
      #"{"type":"LineString","coordinates":[[10,50],[12,50]]}"#,
      "in “p.geojson” 1 line counts as a point at the centre, which need not lie on the line", 11.0
    ),
    (
      #"{"type":"MultiPoint","coordinates":[[10,50],[14,50]]}"#,
      "in “p.geojson” 1 group of several points counts as a point at the centre", 12.0
    ),
    (#"{"type":"MultiPoint","coordinates":[[10,50]]}"#, "", 10.0),
    (#"{"type":"Point","coordinates":[10,50,300]}"#, "", 10.0),
  ])
  func shapesThatAreNoPointsAreSaid(_ geometry: String, _ remark: String, _ x: Double) throws {
    try TestFolder.with { folder in
      try TestFolder.write(geoJSON(geometry), to: folder + "/p.geojson")
      let profiles = try read(folder + "/p.geojson")
      #expect(
        profiles.notes.filter { $0.contains("“p.geojson”") } == [remark].filter { !$0.isEmpty })
      #expect(profiles.profiles[0].x == x)
    }
  }

  @Test func theLayerThatIsReadIsNamed() throws {
    let path = TestProfiles.fixture("profiles.gpkg")
    #expect(
      try read(path).notes.contains(
        "of “profiles.gpkg” the first layer was read, “placed”; it also has “sites”, “horizons”"))
    #expect(try !read(path, layer: "placed").notes.contains { $0.contains("layer") })
    let text = message(path, top: "tops")
    #expect(
      text.contains("Its first layer, “placed”, was read") && text.contains("Did you mean “top”"))
    #expect(text.contains("“sites” (site), “horizons” (profile, top, bottom, oc, clay)"))
  }

  @Test(arguments: [
    ("p.gpkg", "no database at all, but some text", "it is no GeoPackage"),
    ("p.gpkg", "SQLite format 3\0 and then nothing", "the database in it is damaged"),
    (
      "p.geojson", #"{"type":"FeatureCollection","features":[{"type":"Fea"#, "its JSON is not whole"
    ),
    ("p.geojson", #"{"profiles": [1, 2]}"#, "it is JSON, but no GeoJSON"),
    ("p.geojson", "", "it is empty"),
    ("p.geojson", "<!DOCTYPE html><html><body>Log in</body></html>", "it is a web page"),
    ("p.shp", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "Git LFS"),
    ("p.shp", "what is this", "the file “p.shx” that belongs to it is not there"),
    ("p.xlsx", "PK\u{3}\u{4} and then nothing", "the workbook is damaged or none"),
    ("p.ods", "some text", "it is damaged, or no table"),
    ("p.gpkg", "PAR1\u{15} of another program", "it is a Parquet file"),
    ("p.xyz1", "what is this", "no table or map that GDAL can read"),
  ])
  func brokenFilesSayWhatIsWrong(_ name: String, _ content: String, _ expected: String) throws {
    try TestFolder.with { folder in
      try TestFolder.write(content, to: folder + "/" + name)
      let text = message(folder + "/" + name)
      #expect(text.contains("\(name)” cannot be opened: ") && text.contains(expected))
      #expect(text.contains("GDAL says: "))
    }
  }

  @Test func aShapefileWithoutItsOtherFilesSaysSo() throws {
    try withShapefile(endings: ["shp", "dbf"]) { path in
      #expect(message(path).contains("the file “p.shx” that belongs to it is not there"))
    }
    try withShapefile(endings: ["shp", "shx"]) { path in
      #expect(message(path).contains("the file “p.dbf”"))
    }
  }
}
