import CovariateGrids
import Display
import Figures

extension SoilProfiles {
  /// A map of the profiles.
  ///
  /// - Throws: ``SoilError/noCoordinates(source:)`` where no profile has coordinates.
  public func plot() throws -> Figure {
    try map(width: 640, height: 480)
  }

  /// A map of the profiles in a frame of some size.
  func map(width: Int, height: Int) throws -> Figure {
    let places = profiles.filter { !$0.x.isNaN && !$0.y.isNaN }
    guard !places.isEmpty else { throw SoilError.noCoordinates(source: source) }
    let points = places.map { (x: $0.x, y: $0.y) }
    return try MapFrame(crs: crs, middle: points.reduce(0) { $0 + $1.y } / Double(points.count))
      .figure(
        title: places.count.counted("profile"), width: width, height: height,
        marks: [PointMark(points: points, opacity: 0.6, size: points.count > 2000 ? 2 : 5)])
  }
}
