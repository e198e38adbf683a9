import Geodata
import Glibc

/// Sites as points in space, so that distances between them are those on the ground.
///
/// In a projected system the points lie on a plane, in metres. Longitudes and latitudes become
/// points on a sphere of the earth's mean radius: the straight line through the sphere (the chord)
/// grows with the distance along the great circle, so that the nearest point is the same for both.
///
/// Source of the radius: Moritz (2000), Geodetic Reference System 1980,
/// DOI 10.1007/s001900050278; distances differ from those on the ellipsoid by 0.6 % at most.
package struct SitePositions: Sendable {
  /// The mean radius of the earth in metres.
  package static let earthRadius = 6_371_008.8

  /// Three coordinates of each site in metres.
  package let points: [SIMD3<Double>]
  /// Whether the points lie on a sphere.
  package let isOnSphere: Bool

  /// Places sites in space.
  ///
  /// - Parameters:
  ///   - coordinates: Easting and northing, or longitude and latitude in degrees.
  ///   - crs: The reference system of the coordinates.
  /// - Throws: ``GeodataError`` where the reference system is not understood.
  package init(_ coordinates: [SiteCoordinate], crs: CoordinateReferenceSystem) throws {
    isOnSphere = try crs.isGeographic
    if isOnSphere {
      points = coordinates.map { Self.onSphere(longitude: $0.x, latitude: $0.y) }
    } else {
      let unit = try crs.metresPerUnit
      points = coordinates.map { SIMD3($0.x * unit, $0.y * unit, 0) }
    }
  }

  private init(points: [SIMD3<Double>], isOnSphere: Bool) {
    self.points = points
    self.isOnSphere = isOnSphere
  }

  /// The number of sites.
  package var count: Int { points.count }

  /// The distance of two sites on the ground in metres.
  package func distance(_ first: Int, _ second: Int) -> Double {
    ground(squaredChord: Self.squared(points[first] - points[second]))
  }
}

extension SitePositions {
  /// The positions of some sites, in the order asked for.
  package func subset(_ sites: [Int]) -> SitePositions {
    SitePositions(points: sites.map { points[$0] }, isOnSphere: isOnSphere)
  }

  /// The distance on the ground that belongs to a straight line's squared length.
  package func ground(squaredChord: Double) -> Double {
    let chord = squaredChord.squareRoot()
    guard isOnSphere else { return chord }
    return 2 * Self.earthRadius * asin(min(1, chord / (2 * Self.earthRadius)))
  }

  /// The squared length of the straight line that belongs to a distance on the ground.
  package func squaredChord(ground: Double) -> Double {
    guard isOnSphere else { return ground * ground }
    let angle = min(ground / (2 * Self.earthRadius), .pi / 2)
    let chord = 2 * Self.earthRadius * sin(angle)
    return chord * chord
  }

  /// The width of the area in metres: the diagonal of the box around all sites; on a sphere, where a
  /// box depends on where the map begins, the distance of two sites that lie about farthest apart.
  package var extent: Double {
    guard var low = points.first else { return 0 }
    if isOnSphere {
      let end = farthest(from: low)
      return ground(squaredChord: Self.squared(farthest(from: end) - end))
    }
    var high = low
    for point in points {
      low = pointwiseMin(low, point)
      high = pointwiseMax(high, point)
    }
    return ground(squaredChord: Self.squared(high - low))
  }

  private func farthest(from place: SIMD3<Double>) -> SIMD3<Double> {
    points.max { Self.squared($0 - place) < Self.squared($1 - place) } ?? place
  }

  package static func squared(_ vector: SIMD3<Double>) -> Double {
    vector.x * vector.x + vector.y * vector.y + vector.z * vector.z
  }

  private static func onSphere(longitude: Double, latitude: Double) -> SIMD3<Double> {
    let (lambda, phi) = (longitude * .pi / 180, latitude * .pi / 180)
    return earthRadius * SIMD3(cos(phi) * cos(lambda), cos(phi) * sin(lambda), sin(phi))
  }
}
