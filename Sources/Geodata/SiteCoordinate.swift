/// A place in some reference system: `x` is easting or longitude, `y` northing or latitude.
package struct SiteCoordinate: Hashable, Sendable {
  package let x: Double
  package let y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
