import Display
import Figures

extension TextureSystem {
  /// The triangle with its classes, and textures as points in it.
  ///
  /// Clay grows upwards along the left side, silt downwards along the right one and sand to the left
  /// along the foot; the lines of a fraction leave its side as its numbers are turned. Classes whose
  /// name is too long for their place have their abbreviation.
  ///
  /// - Parameters:
  ///   - textures: The points.
  ///   - size: The width of the picture, in pixels.
  /// - Returns: The picture.
  public func triangle(_ textures: [SoilTexture] = [], size: Int = 620) -> Figure {
    let points = PointMark(
      points: textures.map { TextureTriangle.place($0) }, color: .blue, opacity: 0.5, size: 5)
    return TextureTriangle(system: self, size: size).figure(points: [points])
  }
}

extension SoilProfiles {
  /// The horizons as points in the triangle of a system of classes of texture.
  ///
  /// - Parameters:
  ///   - system: The classes, for example `.wrb`.
  ///   - groups: A site column whose entries have a colour each.
  ///   - color: A property that colours the points, in place of groups.
  ///   - size: The width of the picture, in pixels.
  /// - Returns: The picture; horizons without two of the fractions are left out and counted.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two fractions are no properties,
  ///   ``SoilError/unknownSiteColumn(_:available:)``.
  public func textureTriangle(
    _ system: TextureSystem = .usda, groups: String? = nil, color: SoilProperty? = nil,
    size: Int = 620
  ) throws -> Figure {
    let textures = try HorizonTextures(self)
    let entries = try groups.map { try siteTexts($0) }
    let column = try color.map { try index(of: $0) }
    var points: [(group: String, place: (x: Double, y: Double), value: Double)] = []
    for profile in profiles {
      for horizon in profile.horizons {
        guard case .texture(let texture) = textures.texture(horizon) else { continue }
        points.append(
          (
            entries?[profile.id] ?? "", TextureTriangle.place(texture),
            column.map { horizon.values[$0] } ?? 0
          ))
      }
    }
    var triangle = TextureTriangle(
      system: system, size: size, remark: "\(points.count) of \(horizonCount.counted("horizon"))")
    triangle.beside = column == nil ? 0 : 90
    if let column {
      return try triangle.figure(points: [
        PointMark(
          x: points.map(\.place.x), y: points.map(\.place.y), opacity: 0.8, size: 5.5,
          values: points.map(\.value), valueLabel: properties[column].description,
          valueDomain: ColorScale.limits(points.map(\.value)))
      ])
    }
    let names = Set(points.map(\.group)).sorted {
      ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1)
    }
    return triangle.figure(
      points: names.enumerated().map { place, name in
        let label = name.isEmpty ? (groups == nil ? "" : "no entry") : name
        return PointMark(
          points: points.filter { $0.group == name }.map(\.place), label: label,
          color: groups != nil && name.isEmpty ? .gray : .ofClass(place), opacity: 0.6, size: 5)
      })
  }
}
