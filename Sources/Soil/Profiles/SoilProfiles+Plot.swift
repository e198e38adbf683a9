import CovariateGrids
import Display
import Figures
import Geodata

extension SoilProfiles {
  /// A map of the profiles.
  ///
  /// - Throws: ``SoilError/noCoordinates(source:)`` where no profile has coordinates.
  public func plot() throws -> Figure {
    try map(width: 640, height: 480)
  }

  /// One profile: its horizons as bars, and the equal-area spline through them.
  ///
  /// - Parameters:
  ///   - profile: The profile's identifier.
  ///   - property: The property; `nil` for organic carbon, or else the first one there is.
  ///   - lambda: The weight of the spline's smoothness.
  /// - Returns: The picture, with depth downwards.
  /// - Throws: ``SoilError/unknownProfile(_:available:)``,
  ///   ``SoilError/unknownProperty(_:available:)``.
  public func plot(
    _ profile: String, property: SoilProperty? = nil, lambda: Double = 0.1
  ) throws -> Figure {
    guard let found = profiles.first(where: { $0.id == profile }) else {
      throw SoilError.unknownProfile(profile, available: ids)
    }
    guard (0...1e6).contains(lambda) else {
      throw RangeError.outOfRange("lambda", value: lambda, expected: "a number from 0 to 1,000,000")
    }
    let column = try column(of: property)
    let horizons = found.horizons.filter { !$0.values[column].isNaN }
    guard !horizons.isEmpty else {
      throw SoilError.nothingToHarmonize(
        property: properties[column].name, reason: "profile “\(profile)” has no value of it")
    }
    return Figure(
      title: profile, subtitle: "horizons and equal-area spline", width: 360, height: 480,
      x: Axis(properties[column].description), y: Axis("Depth (cm)", isReversed: true),
      marks: marks(horizons, column, lambda))
  }

  private func column(of property: SoilProperty?) throws -> Int {
    let name = property?.name ?? SoilProperty.organicCarbon.name
    if let found = properties.firstIndex(where: { $0.name == name }) { return found }
    guard property == nil, !properties.isEmpty else {
      throw SoilError.unknownProperty(name, available: properties.map(\.name))
    }
    return 0
  }

  private func marks(
    _ horizons: [SoilHorizon], _ column: Int, _ lambda: Double
  ) -> [any Mark] {
    let values = horizons.map { $0.values[column] }
    let bars = RectangleMark(
      rectangles: zip(horizons, values).map {
        (left: min(0, $1), right: max(0, $1), low: $0.top, high: $0.bottom)
      }, label: "measured", color: .skyBlue, opacity: 0.6)
    let overlap = zip(horizons, horizons.dropFirst()).contains {
      $1.top < $0.bottom - HorizonRepair.tolerance
    }
    guard !overlap, let first = horizons.first, let last = horizons.last else { return [bars] }
    let spline = EqualAreaSpline(
      tops: horizons.map(\.top), bottoms: horizons.map(\.bottom), values: values,
      lambda: lambda)
    let line = (0...200).map { step -> (x: Double, y: Double) in
      let depth = first.top + (last.bottom - first.top) * Double(step) / 200
      return (spline.value(at: depth), depth)
    }
    return [bars, LineMark(points: line, label: "spline", color: .vermilion)]
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
