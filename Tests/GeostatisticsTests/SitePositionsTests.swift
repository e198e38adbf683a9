import Geodata
import Geostatistics
import Testing

@Suite struct SitePositionsTests {
  /// EPSG:2264 counts in US survey feet.
  @Test func distancesInFeetAreMetres() throws {
    let places = [SiteCoordinate(x: 0, y: 0), SiteCoordinate(x: 3937, y: 0)]
    let positions = try SitePositions(places, crs: "EPSG:2264")
    #expect(abs(positions.distance(0, 1) - 1200) < 1e-6)
  }
}
