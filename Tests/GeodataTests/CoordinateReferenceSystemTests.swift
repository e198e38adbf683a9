import Geodata
import Testing

/// Expected coordinates: pyproj 3.7.2 (PROJ 9.5.1), `always_xy=True`.
@Suite struct CoordinateReferenceSystemTests {
  struct Case: Sendable {
    let from: CoordinateReferenceSystem
    let to: CoordinateReferenceSystem
    let x: Double
    let y: Double
    let expectedX: Double
    let expectedY: Double
    let tolerance: Double
  }

  static let cases = [
    Case(
      from: "EPSG:4283", to: "EPSG:28355", x: 149.6844787598, y: -30.1484222412,
      expectedX: 758572.8329787893, expectedY: 6661724.363738323, tolerance: 0.001),
    Case(
      from: .wgs84, to: "EPSG:3035", x: 10, y: 52, expectedX: 4_321_000, expectedY: 3_210_000,
      tolerance: 0.001),
    Case(
      from: .wgs84, to: "EPSG:3857", x: -70.5, y: 12.25, expectedX: -7848024.100925787,
      expectedY: 1374173.3093312215, tolerance: 0.001),
    Case(
      from: "EPSG:3909", to: .wgs84, x: 7_574_778, y: 4_884_548, expectedX: 21.928590467172153,
      expectedY: 44.101688000995935, tolerance: 0.0001),
    Case(
      from: .wgs84,
      to: "+proj=laea +lat_0=5 +lon_0=20 +x_0=0 +y_0=0 +datum=WGS84 +units=m", x: 36.0933,
      y: -6.93368, expectedX: 1782221.118879385, expectedY: -1308532.9744522772,
      tolerance: 0.001),
  ]

  @Test(arguments: cases)
  func transformsAsProjDoes(_ example: Case) throws {
    let result = try example.from.transform(x: [example.x], y: [example.y], to: example.to)
    #expect(abs(result.x[0] - example.expectedX) < example.tolerance)
    #expect(abs(result.y[0] - example.expectedY) < example.tolerance)
  }

  @Test(arguments: cases)
  func transformsBack(_ example: Case) throws {
    let there = try example.from.transform(x: [example.x], y: [example.y], to: example.to)
    let back = try example.to.transform(x: there.x, y: there.y, to: example.from)
    #expect(abs(back.x[0] - example.x) < 1e-5 * max(1, abs(example.x)))
    #expect(abs(back.y[0] - example.y) < 1e-5 * max(1, abs(example.y)))
  }

  @Test func systemsWithoutANameSayTheirKind() {
    let africa = CoordinateReferenceSystem(
      "+proj=laea +lat_0=5 +lon_0=20 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
    #expect(africa.description == "Lambert Azimuthal Equal Area (no name)")
    let degrees = CoordinateReferenceSystem("+proj=longlat +a=6378200 +b=6356700 +no_defs")
    #expect(degrees.description == "longitude and latitude (no name)")
  }

  @Test func missingCoordinatesStayMissing() throws {
    let result = try CoordinateReferenceSystem.wgs84.transform(
      x: [10, .nan, 11], y: [50, 50, .infinity], to: "EPSG:3035")
    #expect(result.x.map(\.isNaN) == [false, true, true])
    #expect(result.y.map(\.isNaN) == [false, true, true])
  }

  @Test func manyPointsKeepTheirOrder() throws {
    let x = (0..<10_000).map { Double($0) / 1000 }
    let y = x.map { _ in 45.0 }
    let result = try CoordinateReferenceSystem.wgs84.transform(x: x, y: y, to: "EPSG:3857")
    #expect(zip(result.x, result.x.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func listsOfDifferentLengthThrow() {
    #expect(throws: GeodataError.countMismatch(what: "y coordinates", expected: 2, found: 1)) {
      try CoordinateReferenceSystem.wgs84.transform(x: [1, 2], y: [1], to: "EPSG:3035")
    }
  }

  @Test(arguments: ["EPSG:99999999", "nonsense", "", "+proj=unknown"])
  func unknownDefinitionsThrow(_ definition: String) throws {
    let error = #expect(throws: GeodataError.self) {
      try CoordinateReferenceSystem(definition)
    }
    #expect(error?.description.contains("is no reference system") == true)
    #expect(error?.description.contains("EPSG:4326") == true)
  }

  @Test func literalsAreLookedUpWhenUsed() {
    let unknown: CoordinateReferenceSystem = "EPSG:99999999"
    #expect(throws: GeodataError.self) { try unknown.name }
  }

  @Test func saysWhatItIs() throws {
    let zone: CoordinateReferenceSystem = "EPSG:28355"
    #expect(try zone.name == "GDA94 / MGA zone 55")
    #expect(try !zone.isGeographic)
    #expect(try zone.metresPerUnit == 1)
    #expect(try CoordinateReferenceSystem.wgs84.isGeographic)
    #expect(try zone.wellKnownText.hasPrefix("PROJCRS"))
  }

  @Test func theSameSystemInOtherWordsIsTheSame() throws {
    let code: CoordinateReferenceSystem = "EPSG:28355"
    let text = try CoordinateReferenceSystem(code.wellKnownText)
    #expect(try code.isSame(as: text))
    #expect(text.description == "EPSG:28355")
    #expect(try !code.isSame(as: "EPSG:32755"))
  }

  /// EPSG withdrew 3909 for 6316, the same projection, which GDAL writes to files.
  @Test func withdrawnSystemsAreShownAsTheyAreWritten() throws {
    let crs: CoordinateReferenceSystem = "EPSG:3909"
    let written = try CoordinateReferenceSystem(crs.wellKnownText)
    #expect(written.description == crs.description && crs.description == "EPSG:6316")
    #expect(CoordinateReferenceSystem(stringLiteral: "EPSG:999999").description == "EPSG:999999")
  }
}
