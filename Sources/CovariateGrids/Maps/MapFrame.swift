import Figures
import Geodata

/// Axes of a map: labels with units, and equal lengths in both directions.
package struct MapFrame {
  let crs: CoordinateReferenceSystem
  /// The y coordinate around which the map lies.
  let middle: Double

  /// Makes the frame of a map around a y coordinate.
  package init(crs: CoordinateReferenceSystem, middle: Double) {
    self.crs = crs
    self.middle = middle
  }

  /// How much longer a unit of y is drawn than one of x, so that lengths on the ground are equal in
  /// both directions: degrees of longitude shrink towards the poles.
  package var aspect: Double {
    get throws { try crs.isGeographic ? 1 / max(0.05, Latitude.cosine(middle)) : 1 }
  }

  /// The middle of the latitudes or northings of some sites.
  package static func middle(_ coordinates: [SiteCoordinate]) -> Double {
    let y = coordinates.map(\.y)
    return ((y.min() ?? 0) + (y.max() ?? 0)) / 2
  }

  /// A map; without axes it is one of several small ones, which show the same area where one is given.
  package func figure(
    title: String, subtitle: String = "", width: Int, height: Int, marks: [any Mark],
    showsAxes: Bool = true, area: RasterGrid? = nil
  ) throws -> Figure {
    let isGeographic = try crs.isGeographic
    let labels = isGeographic ? ("Longitude (°)", "Latitude (°)") : ("Easting", "Northing")
    let extent = area?.extent
    var x = Axis(showsAxes ? labels.0 : "", domain: extent.map { $0.west...$0.east })
    var y = Axis(showsAxes ? labels.1 : "", domain: extent.map { $0.south...$0.north })
    (x.hidesTicks, y.hidesTicks) = (!showsAxes, !showsAxes)
    return Figure(
      title: title, subtitle: subtitle, width: width, height: height, x: x, y: y,
      aspect: try aspect,
      marks: marks)
  }
}
