import Basics
import Display
import Geodata
import Glibc

/// Checks of measured values over all profiles.
enum ValueChecks {
  /// Doubts units, takes impossible values out and marks those far from all others.
  ///
  /// - Throws: `Interrupted`.
  static func run(
    _ profiles: inout [SoilProfile], properties: [SoilProperty], repairs: ProfileRepairs,
    context: RunContext
  ) throws -> [Finding] {
    var findings: [Finding] = []
    for (column, property) in properties.enumerated() {
      try context.checkCancellation()
      if !repairs.hasConfirmed(.unit(property)) {
        findings += UnitCheck.run(profiles, column, property)
      }
      findings += removeImplausible(&profiles, column, property)
      findings += outliers(&profiles, column, property, repairs.outliers)
    }
    let doubted = properties.filter { !repairs.hasConfirmed(.unit($0)) }
    return findings + TextureCheck.run(profiles, properties, doubted: Set(doubted.map(\.name)))
  }

  private static func removeImplausible(
    _ profiles: inout [SoilProfile], _ column: Int, _ property: SoilProperty
  ) -> [Finding] {
    var findings: [Finding] = []
    for profile in profiles.indices {
      for horizon in profiles[profile].horizons.indices {
        let value = profiles[profile].horizons[horizon].values[column]
        guard !value.isNaN, !property.plausible.contains(value) else { continue }
        let hint = UnitCheck.hint(value, property).map { "; " + $0 } ?? ""
        let text = describe(profiles[profile].horizons[horizon], value, property) + hint
        profiles[profile].horizons[horizon].values[column] = .nan
        findings.append(
          Finding(
            profile: profiles[profile].id, rule: .implausible, value: text,
            repair: "set to missing"))
      }
    }
    return findings
  }

  /// Values beyond three interquartile ranges from the quartiles of their depth, in logarithms for
  /// skewed properties.
  ///
  /// Source: Tukey (1977), Exploratory Data Analysis, outer fences.
  private static func outliers(
    _ profiles: inout [SoilProfile], _ column: Int, _ property: SoilProperty, _ rule: OutlierRule
  ) -> [Finding] {
    func scaled(_ horizon: SoilHorizon) -> Double {
      let value = horizon.values[column]
      return property.isSkewed ? log(max(0, value) + 0.1) : value
    }
    var known: [Int: [Double]] = [:]
    for profile in profiles {
      for horizon in profile.horizons where !horizon.values[column].isNaN {
        known[depthClass(horizon), default: []].append(scaled(horizon))
      }
    }
    let fences = known.compactMapValues(fence)
    var findings: [Finding] = []
    for profile in profiles.indices {
      for index in profiles[profile].horizons.indices {
        let horizon = profiles[profile].horizons[index]
        guard !horizon.values[column].isNaN, let fence = fences[depthClass(horizon)],
          !fence.contains(scaled(horizon))
        else { continue }
        if rule == .setMissing { profiles[profile].horizons[index].values[column] = .nan }
        findings.append(
          Finding(
            profile: profiles[profile].id, rule: .outlier,
            value: describe(horizon, horizon.values[column], property),
            repair: rule == .keep ? "kept" : "set to missing"))
      }
    }
    return findings
  }

  /// The outer fences; `nil` where there are too few values or they hardly differ.
  private static func fence(_ values: [Double]) -> ClosedRange<Double>? {
    guard values.count >= 20 else { return nil }
    let sorted = values.sorted()
    let lower = Quantile.of(sorted: sorted, 0.25)
    let upper = Quantile.of(sorted: sorted, 0.75)
    let reach = 3 * (upper - lower)
    return reach > 0 ? lower - reach...upper + reach : nil
  }

  /// The number of the GlobalSoilMap layer in which the middle of a horizon lies.
  private static func depthClass(_ horizon: SoilHorizon) -> Int {
    let middle = (horizon.top + horizon.bottom) / 2
    return DepthScheme.globalSoilMap.intervals.count { $0.bottom <= middle }
  }

  static func describe(
    _ horizon: SoilHorizon, _ value: Double, _ property: SoilProperty
  ) -> String {
    let unit = property.unit.isEmpty ? "" : " " + property.unit
    return "\(property.name) \(NumberText.brief(value))\(unit) at "
      + "\(NumberText.trimmed(horizon.top, decimals: 2))-"
      + "\(NumberText.trimmed(horizon.bottom, decimals: 2)) cm"
  }
}
