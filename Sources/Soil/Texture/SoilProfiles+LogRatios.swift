import Display
import Tables

extension SoilProfiles {
  /// The profiles with two log-ratios of sand, silt and clay among their properties.
  ///
  /// Bring both to layers, model them as other properties, and turn each pair of predictions into a
  /// texture with ``LogRatio/texture(_:_:)``, whose fractions add up to 100 %.
  ///
  /// - Parameters:
  ///   - kind: The ratios.
  ///   - replacement: The per cent that stand for a fraction of zero, above 0 and at most 10.
  /// - Returns: The profiles with ``LogRatio/properties`` behind their own; `notes` count the zeros.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where two fractions are no properties,
  ///   ``SoilError/propertyInBoth(_:here:there:)`` where the ratios are there already,
  ///   ``RangeError/outOfRange(_:value:expected:)``.
  public func addingLogRatios(
    _ kind: LogRatio = .isometric, replacingZerosBy replacement: Double = LogRatio.usualReplacement
  ) throws -> SoilProfiles {
    for property in kind.properties where properties.contains(where: { $0.name == property.name }) {
      throw SoilError.propertyInBoth(property.name, here: source, there: "log-ratios")
    }
    let textures = try HorizonTextures(self)
    var changed = profiles
    var findings: [[Value]] = []
    var replaced = 0
    for profile in changed.indices {
      for index in changed[profile].horizons.indices {
        let horizon = changed[profile].horizons[index]
        var ratios = [Double.nan, .nan]
        switch textures.texture(horizon) {
        case .texture(let texture):
          ratios = try kind.ratios(of: texture, replacingZerosBy: replacement)
          replaced += min(texture.sand, texture.silt, texture.clay) == 0 ? 1 : 0
        case .missing: break
        case .impossible(let words):
          findings.append(HorizonTextures.finding(changed[profile].id, horizon, words))
        }
        changed[profile].horizons[index].set(horizon.values + ratios)
      }
    }
    let sentence =
      "\(replaced.counted("horizon")) without one of sand, silt and clay: "
      + "\(NumberText.brief(replacement)) % stand for 0 in log-ratios"
    return replacing(
      properties: properties + kind.properties, checks: checks.adding(findings),
      notes: notes + (replaced > 0 ? [sentence] : []), profiles: changed)
  }
}

extension LogRatio {
  /// The two ratios as properties of profiles.
  public var properties: [SoilProperty] { names.map { .other($0) } }
}
