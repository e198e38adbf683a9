import Display
import Figures

extension SoilProfiles {
  /// One profile: its horizons as bars, and the equal-area spline through them.
  ///
  /// ```swift
  /// profiles.plot("P12", property: .clay, layers: .globalSoilMap)
  /// ```
  ///
  /// - Parameters:
  ///   - profile: The profile's identifier.
  ///   - property: The property; `nil` for organic carbon, or else the first one of which the profile
  ///     has values.
  ///   - lambda: The weight of the spline's smoothness.
  ///   - layers: Layers whose means of the spline are drawn as well; `nil` for none.
  /// - Returns: The picture, with depth downwards.
  /// - Throws: ``SoilError/unknownProfile(_:available:)``,
  ///   ``SoilError/unknownProperty(_:available:)``,
  ///   ``SoilError/profileWithoutValues(_:property:available:)``; `RangeError` for lambda.
  public func plot(
    _ profile: String, property: SoilProperty? = nil, lambda: Double = 0.1,
    layers: DepthScheme? = nil
  ) throws -> Figure {
    guard let found = profiles.first(where: { $0.id == profile }) else {
      throw SoilError.unknownProfile(profile, available: ids)
    }
    return try plot(found, property, lambda, layers)
  }

  /// One profile by its number: its horizons as bars, and the equal-area spline through them.
  ///
  /// - Parameters:
  ///   - number: The profile's number in ``ids``, from 0.
  ///   - property: The property; `nil` for organic carbon, or else the first one of which the profile
  ///     has values.
  ///   - lambda: The weight of the spline's smoothness.
  ///   - layers: Layers whose means of the spline are drawn as well; `nil` for none.
  /// - Returns: The picture, with depth downwards.
  /// - Throws: ``SoilError/unknownProfileNumber(_:count:)``,
  ///   ``SoilError/unknownProperty(_:available:)``,
  ///   ``SoilError/profileWithoutValues(_:property:available:)``; `RangeError` for lambda.
  public func plot(
    _ number: Int, property: SoilProperty? = nil, lambda: Double = 0.1,
    layers: DepthScheme? = nil
  ) throws -> Figure {
    guard profiles.indices.contains(number) else {
      throw SoilError.unknownProfileNumber(number, count: count)
    }
    return try plot(profiles[number], property, lambda, layers)
  }

  private func plot(
    _ profile: SoilProfile, _ property: SoilProperty?, _ lambda: Double, _ layers: DepthScheme?
  ) throws -> Figure {
    guard (0...1e6).contains(lambda) else {
      throw RangeError.outOfRange("lambda", value: lambda, expected: "a number from 0 to 1,000,000")
    }
    let column = try column(of: property, in: profile)
    let horizons = profile.horizons.filter { !$0.values[column].isNaN }
    return Figure(
      title: profile.id, subtitle: "horizons and equal-area spline", width: 360, height: 480,
      x: Axis(properties[column].description), y: Axis("Depth (cm)", isReversed: true),
      marks: marks(horizons, column, lambda, layers))
  }

  /// The place of a property of which a profile has values.
  private func column(of property: SoilProperty?, in profile: SoilProfile) throws -> Int {
    let held = properties.indices.filter { column in
      profile.horizons.contains { !$0.values[column].isNaN }
    }
    let name = property?.name ?? SoilProperty.organicCarbon.name
    let wanted = properties.firstIndex { $0.name == name }
    if let wanted, held.contains(wanted) { return wanted }
    if property == nil, let first = held.first { return first }
    guard wanted != nil || property == nil else {
      throw SoilError.unknownProperty(name, available: properties.map(\.name))
    }
    throw SoilError.profileWithoutValues(
      profile.id, property: name, available: held.map { properties[$0].name })
  }

  private func marks(
    _ horizons: [SoilHorizon], _ column: Int, _ lambda: Double, _ layers: DepthScheme?
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
    let means = layers.map { Self.steps($0, spline) }
    return [bars, LineMark(points: line, label: "spline", color: .vermilion)]
      + [means].compactMap { $0 }
  }

  /// The means of layers as a line of steps, which a layer without a mean interrupts.
  private static func steps(_ scheme: DepthScheme, _ spline: EqualAreaSpline) -> LineMark {
    LineMark(
      points: scheme.intervals.flatMap { layer in
        let mean = spline.mean(from: layer.top, to: layer.bottom)
        return [(x: mean, y: layer.top), (x: mean, y: layer.bottom)]
      }, label: "layers", color: .blue)
  }
}
