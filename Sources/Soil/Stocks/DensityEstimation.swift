import Display
import Tables

/// Fills missing bulk densities, and lists what it did.
struct DensityEstimation {
  private let function: PedotransferFunction
  private let carbon: Int
  private let texture: HorizonFractions?
  private let measured: Int?
  /// The place of bulk density among the properties.
  private let target: Int
  /// The findings.
  private(set) var rows: [[Value]] = []
  /// How many horizons were filled.
  private(set) var total = 0

  init(
    _ profiles: SoilProfiles, by function: PedotransferFunction, measured: Int?
  ) throws {
    self.function = function
    self.measured = measured
    carbon = try profiles.index(of: .organicCarbon)
    texture = function.needsTexture ? try HorizonFractions(profiles) : nil
    target = measured ?? profiles.properties.count
  }

  mutating func fill(_ profile: inout SoilProfile) {
    if let measured {
      for mean in profile.fill(measured, whereMeasured: carbon) {
        note(
          profile, "bulk density at other depths", mean.text, "their mean, weighted by thickness")
      }
    }
    var filled = 0
    var outside: [Double] = []
    for index in profile.horizons.indices {
      var values = profile.horizons[index].values
      if measured == nil { values.append(.nan) }
      if values[target].isNaN {
        values[target] = estimate(profile.horizons[index])
        if !values[target].isNaN {
          filled += 1
          if !function.validOrganicCarbon.contains(values[carbon]) {
            outside.append(values[carbon])
          }
        }
      }
      profile.horizons[index].set(values)
    }
    total += filled
    report(profile, filled: filled, outside: outside)
  }

  private func estimate(_ horizon: SoilHorizon) -> Double {
    let (sand, silt, clay) = texture?.fractions(horizon) ?? (.nan, .nan, .nan)
    return function.bulkDensity(
      organicCarbon: horizon.values[carbon], clay: clay, silt: silt, sand: sand)
  }

  private mutating func report(_ profile: SoilProfile, filled: Int, outside: [Double]) {
    guard filled > 0 else { return }
    note(
      profile, "bulk density missing",
      "\(filled) of \(profile.horizons.count.counted("horizon"))", "estimated by \(function)")
    guard !outside.isEmpty else { return }
    let range = function.validOrganicCarbon
    note(
      profile, "outside of the formula's range", SoilProperty.organicCarbon.text(outside),
      "estimated all the same; \(function) is for \(NumberText.brief(range.lowerBound)) to "
        + "\(NumberText.brief(range.upperBound)) g/kg")
  }

  private mutating func note(
    _ profile: SoilProfile, _ rule: String, _ value: String, _ repair: String
  ) {
    rows.append([.text(profile.id), .text(rule), .text(value), .text(repair)])
  }
}
