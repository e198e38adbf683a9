import Basics
import Display

extension SoilProfiles {
  /// Summarises a property by depth: quantiles over all profiles, or over each group of them.
  ///
  /// Each slab is cut into slices of about 1 cm. The value at the middle of each slice counts, so that
  /// a thick horizon weighs more than a thin one; gaps and horizons without a value do not count.
  ///
  /// ```swift
  /// try profiles.slab(.clay, by: "parent material", thickness: 5).plot()
  /// ```
  ///
  /// - Parameters:
  ///   - property: The property, for example `.clay`.
  ///   - groups: A site column whose entries are the groups; `nil` for one group of all profiles.
  ///     Profiles without an entry are left out and counted.
  ///   - thickness: The thickness of a slab in cm, at least 0.1.
  ///   - depth: The depth in cm of the last slab's end; `nil` for that of the deepest horizon with a
  ///     value.
  ///   - quantiles: Probabilities from 0 to 1.
  /// - Returns: The quantiles, and the part of each slab that was measured.
  /// - Throws: ``SoilError/unknownProperty(_:available:)``,
  ///   ``SoilError/unknownSiteColumn(_:available:)``,
  ///   ``SoilError/nothingToHarmonize(property:reason:)`` where no profile has a value,
  ///   ``RangeError/outOfRange(_:value:expected:)``; `Interrupted` when stopped.
  /// Source: Beaudette, Roudier & O'Geen (2013), Computers & Geosciences 52:258,
  /// DOI 10.1016/j.cageo.2012.10.020; quantiles: Hyndman & Fan (1996), type 7.
  public func slab(
    _ property: SoilProperty, by groups: String? = nil, thickness: Double = 1,
    to depth: Double? = nil, quantiles: [Double] = [0.25, 0.5, 0.75]
  ) throws -> SlabSummary {
    let column = try index(of: property)
    for quantile in quantiles where !(0...1).contains(quantile) {
      throw RangeError.outOfRange(
        "quantiles", value: quantile, expected: "probabilities from 0 to 1")
    }
    guard !quantiles.isEmpty else {
      throw RangeError.outOfRange("quantiles", value: 0, expected: "one probability or more")
    }
    let work = try SlabWork(
      self, column: column, slabs: slabs(column, thickness, depth),
      probabilities: Array(Set(quantiles)).sorted())
    return try work.summary(groups)
  }

  private func slabs(
    _ column: Int, _ thickness: Double, _ depth: Double?
  ) throws -> [DepthInterval] {
    let measured = profiles.flatMap(\.horizons).filter { !$0.values[column].isNaN }
    guard let deepest = measured.map(\.bottom).max() else {
      throw SoilError.nothingToHarmonize(
        property: properties[column].name, reason: "no horizon has one")
    }
    guard thickness >= 0.1, thickness <= 1_000 else {
      throw RangeError.outOfRange(
        "thickness", value: thickness, expected: "a thickness from 0.1 to 1,000 cm")
    }
    // Whole slabs down to the deepest horizon; what lies deeper than 10 m is no soil.
    let whole = (deepest / thickness - 1e-9).rounded(.up) * thickness
    let end = depth ?? min(whole, 1_000)
    return try DepthScheme.slices(to: end, thickness: min(thickness, end)).intervals
  }
}
