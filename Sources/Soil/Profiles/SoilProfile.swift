/// One soil profile.
package struct SoilProfile: Sendable {
  /// The identifier, as text.
  package let id: String
  /// Easting or longitude; not-a-number where unknown.
  package var x: Double
  /// Northing or latitude; not-a-number where unknown.
  package var y: Double
  /// The horizons with usable depths, from the surface down.
  package var horizons: [SoilHorizon]
  /// The identifier of the site, where several visits to it are profiles; otherwise `nil`.
  package var site: String?

  package init(id: String, x: Double, y: Double, horizons: [SoilHorizon]) {
    self.id = id
    self.x = x
    self.y = y
    self.horizons = horizons
  }
}
