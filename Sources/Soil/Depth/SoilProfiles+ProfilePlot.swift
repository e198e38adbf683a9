import Display
import Figures

extension SoilProfiles {
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
      $1.top < $0.bottom - SoilHorizon.tolerance
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
}
