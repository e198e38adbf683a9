import Display
import Geodata

/// Several properties of many profiles in the same standard layers.
///
/// Each property is a ``DepthLayers`` of its own, as if it alone had been asked for; ``ids`` are the
/// profiles that have any of them.
///
/// ```swift
/// let layers = try profiles.harmonized([.organicCarbon, .clay, .pH], to: .topAndSubsoil)
/// try layers[.clay].plot()
/// ```
public struct PropertyLayers: Sendable {
  /// The properties, in the order asked for.
  public let properties: [SoilProperty]

  /// The layers of each property, in the order of ``properties``.
  package let layers: [DepthLayers]
  /// The profiles that have a value of any property, in the order of the profiles.
  package let profileIDs: [String]

  /// The number of profiles that have a value of any property.
  public var count: Int { profileIDs.count }
  /// The identifiers of the profiles that have a value of any property.
  public var ids: [String] { profileIDs }
  /// The layers, the same for all properties.
  public var scheme: DepthScheme { layers[0].scheme }
  /// The layers' names from the surface down, for example `0-5 cm`.
  public var layerNames: [String] { scheme.layerNames }
  /// How the values came about.
  public var method: Harmonization { layers[0].method }

  /// Puts the layers of several properties of the same profiles together.
  init(_ layers: [DepthLayers], of profiles: SoilProfiles) {
    self.layers = layers
    properties = layers.map(\.property)
    let known = Set(layers.flatMap(\.profileIDs))
    profileIDs = profiles.ids.filter(known.contains)
  }

  /// The layers of one property.
  ///
  /// - Parameter property: One of ``properties``, for example `.clay`.
  /// - Throws: ``SoilError/unknownProperty(_:available:)``.
  public subscript(property: SoilProperty) -> DepthLayers {
    get throws { layers[try index(of: property)] }
  }

  /// The place of a property among ``properties``.
  package func index(of property: SoilProperty) throws -> Int {
    guard let index = properties.firstIndex(where: { $0.name == property.name }) else {
      throw SoilError.unknownProperty(property.name, available: properties.map(\.name))
    }
    return index
  }

  /// The layers of one property, with a row for every profile of ``profileIDs``, not-a-number where
  /// it has no value.
  package func aligned(_ index: Int) -> DepthLayers {
    let own = layers[index]
    let width = scheme.intervals.count
    let rows = Dictionary(own.profileIDs.enumerated().map { ($1, $0) }) { first, _ in first }
    var places: [String: SiteCoordinate] = [:]
    for layer in layers {
      for (id, place) in zip(layer.profileIDs, layer.coordinates) { places[id] = place }
    }
    func arranged(_ numbers: [Double], missing: Double) -> [Double] {
      profileIDs.flatMap { id -> [Double] in
        guard let row = rows[id] else { return [Double](repeating: missing, count: width) }
        return Array(numbers[row * width..<(row + 1) * width])
      }
    }
    var result = DepthLayers(
      property: own.property, scheme: own.scheme, method: own.method, checks: own.checks,
      profileIDs: profileIDs,
      coordinates: profileIDs.map { places[$0] ?? SiteCoordinate(x: .nan, y: .nan) },
      crs: own.crs, values: arranged(own.values, missing: .nan),
      covered: arranged(own.covered, missing: 0))
    result.siteEntries = own.siteEntries
    return result
  }
}

extension SoilProfiles {
  /// Brings several properties of all profiles to the same standard layers.
  ///
  /// Every property is treated as if it alone were harmonized; a profile without values of one has
  /// those of the others.
  ///
  /// - Parameters:
  ///   - properties: The properties, for example `[.organicCarbon, .clay, .pH]`; one that is named twice
  ///     counts once.
  ///   - scheme: The layers wanted.
  ///   - method: The way.
  ///   - coverage: The part of a layer, from 0 to 1, that a profile must cover at least.
  /// - Returns: The layers of each property.
  /// - Throws: ``SoilError`` where no property is named, the profiles lack one, or one has no usable
  ///   values.
  public func harmonized(
    _ properties: [SoilProperty], to scheme: DepthScheme = .globalSoilMap,
    by method: Harmonization = .equalAreaSpline(lambda: 0.1), coverage: Double = 0
  ) throws -> PropertyLayers {
    var seen: Set<String> = []
    let wanted = properties.filter { seen.insert($0.name).inserted }
    guard !wanted.isEmpty else {
      throw SoilError.noPropertyNamed(available: self.properties.map(\.name))
    }
    let layers = try wanted.map {
      try harmonized($0, to: scheme, by: method, coverage: coverage)
    }
    return PropertyLayers(layers, of: self)
  }
}
