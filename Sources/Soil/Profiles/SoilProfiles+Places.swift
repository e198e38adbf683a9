import Display
import Geodata

extension SoilProfiles {
  /// The profiles in a box.
  ///
  /// - Parameters:
  ///   - x: Eastings or longitudes, in the reference system of the profiles.
  ///   - y: Northings or latitudes.
  /// - Returns: The profiles with coordinates in the box, its edges included.
  public func inside(x: ClosedRange<Double>, y: ClosedRange<Double>) -> SoilProfiles {
    let box =
      "x \(Self.text(x)) and y \(Self.text(y)) in \(crs)"
    return placed(known, box) { x.contains($0.x) && y.contains($0.y) }
  }

  /// The profiles in a box of longitudes and latitudes, whatever their reference system.
  ///
  /// ```swift
  /// profiles.inside(longitude: 149.5...150, latitude: -30.5 ... -30)
  /// ```
  ///
  /// - Parameters:
  ///   - longitude: Degrees on WGS 84, those of the west below 0; a box across 180° ends above it, as
  ///     `170...190`.
  ///   - latitude: Degrees, those of the south below 0.
  /// - Returns: The profiles with coordinates in the box, its edges included.
  /// - Throws: `RangeError` for degrees that are none; ``GeodataError`` where the profiles' reference
  ///   system has no way to degrees.
  public func inside(
    longitude: ClosedRange<Double>, latitude: ClosedRange<Double>
  ) throws -> SoilProfiles {
    for end in [longitude.lowerBound, longitude.upperBound] {
      try Self.check(longitude: end)
    }
    for end in [latitude.lowerBound, latitude.upperBound] { try Self.check(latitude: end) }
    let box = "longitude \(Self.text(longitude)) and latitude \(Self.text(latitude))"
    return placed(try degrees(), box) { place in
      latitude.contains(place.y)
        && [0, 360, -360].contains { longitude.contains(place.x + $0) }
    }
  }

  /// The profiles in a circle.
  ///
  /// - Parameters:
  ///   - x: The easting or longitude of its centre, in the reference system of the profiles.
  ///   - y: The northing or latitude of its centre.
  ///   - metres: Its radius.
  /// - Returns: The profiles with coordinates in the circle, its edge included. Distances are straight
  ///   in the reference system, and along the great circle where it is one of degrees.
  /// - Throws: `RangeError` for a centre or a radius that is none.
  public func near(x: Double, y: Double, metres: Double) throws -> SoilProfiles {
    for (name, value) in [("x", x), ("y", y)] where !value.isFinite {
      throw RangeError.outOfRange(name, value: value, expected: "a coordinate in \(crs)")
    }
    if try crs.isGeographic {
      try Self.check(longitude: x)
      try Self.check(latitude: y)
    }
    return try near(
      SiteCoordinate(x: x, y: y), metres, among: known, PlaceDistance(crs),
      "x \(Self.text(x)), y \(Self.text(y)) in \(crs)")
  }

  /// The profiles in a circle around a longitude and latitude, whatever their reference system.
  ///
  /// ```swift
  /// profiles.near(longitude: 149.8, latitude: -30.3, metres: 10_000)
  /// ```
  ///
  /// - Parameters:
  ///   - longitude: Degrees on WGS 84 of the centre, those of the west below 0.
  ///   - latitude: Degrees, those of the south below 0.
  ///   - metres: Its radius, along the great circle.
  /// - Returns: The profiles with coordinates in the circle, its edge included.
  /// - Throws: `RangeError` for degrees or a radius that are none; ``GeodataError`` where the profiles'
  ///   reference system has no way to degrees.
  public func near(
    longitude: Double, latitude: Double, metres: Double
  ) throws -> SoilProfiles {
    try Self.check(longitude: longitude)
    try Self.check(latitude: latitude)
    return try near(
      SiteCoordinate(x: longitude, y: latitude), metres, among: degrees(), PlaceDistance(.wgs84),
      "longitude \(Self.text(longitude)), latitude \(Self.text(latitude))")
  }
}

extension SoilProfiles {
  /// A profile's number, and where it is.
  private typealias Place = (index: Int, x: Double, y: Double)

  /// The profiles of which the place is known.
  private var known: [Place] {
    profiles.enumerated().filter { !$1.x.isNaN && !$1.y.isNaN }.map { ($0, $1.x, $1.y) }
  }

  /// The same in degrees on WGS 84.
  private func degrees() throws -> [Place] {
    let known = known
    let moved = try crs.transform(x: known.map(\.x), y: known.map(\.y), to: .wgs84)
    return known.indices.map { (known[$0].index, moved.x[$0], moved.y[$0]) }
  }

  private func near(
    _ centre: SiteCoordinate, _ metres: Double, among places: [Place], _ distance: PlaceDistance,
    _ name: String
  ) throws -> SoilProfiles {
    guard metres.isFinite, metres > 0 else {
      throw RangeError.outOfRange("The radius", value: metres, expected: "metres, more than 0")
    }
    return placed(places, "within \(PlaceDistance.text(metres)) of \(name)") {
      distance.metres(centre, SiteCoordinate(x: $0.x, y: $0.y)) <= metres
    }
  }

  /// The profiles whose place meets a condition, with what is to be said where none does.
  private func placed(
    _ places: [Place], _ name: String, _ condition: (Place) -> Bool
  ) -> SoilProfiles {
    let found = places.filter(condition)
    var remark = name
    if places.count < count {
      remark += "; \((count - places.count).counted("profile")) without coordinates left out"
    }
    if found.isEmpty, let x = Self.range(places.map(\.x)), let y = Self.range(places.map(\.y)) {
      remark += "; the profiles lie in x \(Self.text(x)) and y \(Self.text(y))"
    }
    return chosen(found.map(\.index), by: remark)
  }

  private static func range(_ numbers: [Double]) -> ClosedRange<Double>? {
    let finite = numbers.filter(\.isFinite)
    guard let least = finite.min(), let greatest = finite.max() else { return nil }
    return least...greatest
  }

  private static func check(longitude: Double) throws {
    guard (-360...360).contains(longitude) else {
      throw RangeError.outOfRange(
        "The longitude", value: longitude,
        expected: "degrees from -180 to 180; for the profiles' own coordinates use x: and y:")
    }
  }

  private static func check(latitude: Double) throws {
    guard (-90...90).contains(latitude) else {
      throw RangeError.outOfRange(
        "The latitude", value: latitude,
        expected: "degrees from -90 to 90; for the profiles' own coordinates use x: and y:")
    }
  }

  private static func text(_ value: Double) -> String { NumberText.trimmed(value, decimals: 4) }

  private static func text(_ range: ClosedRange<Double>) -> String {
    "\(text(range.lowerBound)) to \(text(range.upperBound))"
  }
}
