import Display
import Geodata

extension SoilProfiles {
  /// Brings a property of all profiles to standard layers.
  ///
  /// A layer that a profile covers in part gets the value of that part; a layer that it does not
  /// reach is missing. Horizons without a value of the property are passed over as gaps are. A
  /// profile in which horizons with values overlap, or that has no value at all, is left out and
  /// listed in the result's ``DepthLayers/checks``. Values below zero, which a spline can reach, are
  /// kept and listed, and so is every layer that is covered too little.
  ///
  /// - Parameters:
  ///   - property: The property, for example `.organicCarbon`.
  ///   - scheme: The layers wanted.
  ///   - method: The way.
  ///   - coverage: The part of a layer, from 0 to 1, that a profile must cover at least.
  /// - Returns: The layers of all profiles that have a value in any of them.
  /// - Throws: ``SoilError`` where the profiles lack the property, or none has usable values.
  public func harmonized(
    _ property: SoilProperty, to scheme: DepthScheme = .globalSoilMap,
    by method: Harmonization = .equalAreaSpline(lambda: 0.1), coverage: Double = 0
  ) throws -> DepthLayers {
    let context = RunContext.current
    guard let column = properties.firstIndex(where: { $0.name == property.name }) else {
      throw SoilError.unknownProperty(property.name, available: properties.map(\.name))
    }
    try LayerWork.check(method, coverage: coverage)
    var work = LayerWork(
      property: properties[column], scheme: scheme, method: method, coverage: coverage)
    work.overlaps = repairs.overlaps
    for (index, profile) in profiles.enumerated() {
      if index % 256 == 0 { try context.checkCancellation() }
      work.add(profile, values: profile.horizons.map { $0.values[column] })
    }
    return try work.finish(self)
  }
}
