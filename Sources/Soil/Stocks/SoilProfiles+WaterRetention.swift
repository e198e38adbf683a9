import Display
import Tables

extension SoilProfiles {
  /// The profiles with water retention estimated from texture and organic carbon, as four properties
  /// in per cent of the volume: ``SoilProperty/wiltingPoint``, ``SoilProperty/fieldCapacity``,
  /// ``SoilProperty/saturation`` and ``SoilProperty/availableWater``.
  ///
  /// Organic matter stands for organic carbon × 1.724. Horizons outside of the range from which the
  /// formulas were made are estimated and listed in ``checks``; those for which they give what cannot
  /// be stay missing, and are listed too.
  ///
  /// - Returns: The profiles; where something that is needed is missing, the estimates are.
  /// - Throws: ``SoilError/unknownProperty(_:available:)`` where organic carbon or two of sand, silt
  ///   and clay are no properties, ``SoilError/propertyInBoth(_:here:there:)`` where the profiles have
  ///   one of the four.
  /// Source: Saxton & Rawls (2006), DOI 10.2136/sssaj2005.0117, see ``WaterRetention``.
  public func estimatingWaterRetention() throws -> SoilProfiles {
    let added: [SoilProperty] = [.wiltingPoint, .fieldCapacity, .saturation, .availableWater]
    for property in added where properties.contains(where: { $0.name == property.name }) {
      throw SoilError.propertyInBoth(property.name, here: source, there: "Saxton & Rawls (2006)")
    }
    let carbon = try index(of: .organicCarbon)
    let fractions = try HorizonFractions(self)
    var changed = profiles
    var findings: [[Value]] = []
    for profile in changed.indices {
      for index in changed[profile].horizons.indices {
        let horizon = changed[profile].horizons[index]
        let (sand, _, clay) = fractions.fractions(horizon)
        let matter = horizon.values[carbon] / 10 * 1.724
        let water = try? WaterRetention(saxtonRawls: sand, clay: clay, organicMatter: matter)
        changed[profile].horizons[index].set(horizon.values + Self.values(water))
        guard !(sand + clay + matter).isNaN,
          !WaterRetention.isSaxtonRawlsValid(clay: clay, organicMatter: matter) || water == nil
        else { continue }
        findings.append(
          Self.finding(changed[profile].id, horizon, clay: clay, matter: matter, water))
      }
    }
    return replacing(
      properties: properties + added, checks: checks.adding(findings),
      notes: notes + [
        "water retention was estimated by Saxton & Rawls (2006), Soil Science Society of America "
          + "Journal 70:1569, DOI 10.2136/sssaj2005.0117"
      ], profiles: changed)
  }

  private static func values(_ water: WaterRetention?) -> [Double] {
    guard let water else { return [.nan, .nan, .nan, .nan] }
    return [water.wiltingPoint, water.fieldCapacity, water.saturation, water.availableWater]
  }

  private static func finding(
    _ id: String, _ horizon: SoilHorizon, clay: Double, matter: Double, _ water: WaterRetention?
  ) -> [Value] {
    let span = MeasuredSpan(top: horizon.top, bottom: horizon.bottom, value: 0)
    let value =
      "clay \(NumberText.brief(clay)) %, organic matter \(NumberText.brief(matter)) % "
      + "at \(span.text)"
    let range = "the formulas are for up to 60 % clay and 8 % organic matter"
    return [
      .text(id), .text("outside of the formula's range"), .text(value),
      .text((water == nil ? "no water retention estimated; " : "estimated all the same; ") + range),
    ]
  }
}

extension SoilProperty {
  /// Water at 1,500 kPa, in per cent of the volume.
  public static let wiltingPoint = SoilProperty("wilting point", unit: "%", plausible: 0...100)
  /// Water at 33 kPa, in per cent of the volume.
  public static let fieldCapacity = SoilProperty("field capacity", unit: "%", plausible: 0...100)
  /// Water at 0 kPa, in per cent of the volume.
  public static let saturation = SoilProperty("saturation", unit: "%", plausible: 0...100)
  /// Water between field capacity and wilting point, in per cent of the volume.
  public static let availableWater = SoilProperty("available water", unit: "%", plausible: 0...100)
}
