import Basics
import Display

/// Doubts the unit of depths where the profiles of a set reach less or more deep than soils do.
enum DepthUnitCheck {
  /// Sets of soil profiles reach deeper than this, in cm.
  static let shallow = 5.0
  /// The end of half of the profiles and the thickness of half of the topmost horizons, in cm, below
  /// which both together are doubted. Surveys of the topsoil have thicker ones.
  private typealias Least = (end: Double, thickness: Double)
  /// Samples of every cm of the topmost soil are kept in cm.
  private static let inCentimetres: [Least] = [(shallow, 2)]
  private static let converted: [Least] = [(20, 5), (100, 3)]
  /// Few profiles may well be of the topmost soil.
  static let fewest = 10
  /// Half of the profiles of a set reach less deep than this, in cm, and nine tenths less than the
  /// next.
  private static let deepMedian = 1_000.0
  private static let deepMost = 3_000.0
  /// Where the middle of the profiles' ends lies, in cm, when the unit is right.
  private static let usual = 10.0...1_000

  /// Doubts the unit in which depths were read. A unit that was stated is doubted only where nothing
  /// speaks for it: not centimetres, nor the unit that the doubt about centimetres names.
  static func run(
    _ profiles: [SoilProfile], unit: DepthUnit, isStated: Bool, isSettled: Bool
  ) -> [Finding] {
    guard !isSettled else { return [] }
    let extents = Extents(profiles)
    if isStated {
      let asCentimetres = doubt(extents.scaled(by: 1 / unit.factor), .centimetres)
      if unit == .centimetres || asCentimetres?.fitting == unit { return [] }
    }
    guard let doubt = doubt(extents, unit) else { return [] }
    let repair =
      doubt.fitting.map {
        "kept; if the depths are in \($0), read them with SoilProfiles.read and depthUnit: .\($0)"
      } ?? "kept; the depths were read in \(unit), is that their unit?"
    return [Finding(profile: "", rule: .depthUnit, value: doubt.value, repair: repair)]
  }

  /// How deep the profiles reach and how thick their topmost horizons are, in cm, both sorted.
  private struct Extents {
    var ends: [Double]
    var thicknesses: [Double]

    init(_ profiles: [SoilProfile]) {
      ends = profiles.compactMap { $0.horizons.map(\.bottom).max() }.sorted()
      thicknesses = profiles.compactMap { $0.horizons.first }.map { $0.bottom - $0.top }.sorted()
    }

    func scaled(by factor: Double) -> Extents {
      var result = self
      result.ends = ends.map { $0 * factor }
      result.thicknesses = thicknesses.map { $0 * factor }
      return result
    }
  }

  /// What is doubtful, and the unit that would fit.
  private typealias Doubted = (value: String, fitting: DepthUnit?)

  private static func doubt(_ extents: Extents, _ unit: DepthUnit) -> Doubted? {
    let ends = extents.ends
    guard let deepest = ends.last else { return nil }
    let median = Quantile.of(sorted: ends, 0.5)
    let fitting = fittingUnit(median, unit)
    if median > deepMedian || Quantile.of(sorted: ends, 0.9) > deepMost {
      let value =
        "half of the \(ends.count.counted("profile")) \(ends.count.agreeing("reaches", "reach")) "
        + "deeper than \(text(median)) cm, the deepest one \(text(deepest)) cm"
      return (value, fitting)
    }
    guard ends.count >= fewest else { return nil }
    if deepest <= shallow {
      return (
        "the deepest horizon of all \(ends.count) profiles ends at \(text(deepest)) cm", fitting
      )
    }
    let thickness = Quantile.of(sorted: extents.thicknesses, 0.5)
    let least = unit == .centimetres ? inCentimetres : converted
    guard least.contains(where: { median < $0.end && thickness < $0.thickness }) else { return nil }
    let value =
      "half of the \(ends.count) profiles end above \(text(median)) cm, and half of their topmost "
      + "horizons are thinner than \(text(thickness)) cm"
    return (value, fitting)
  }

  /// The unit in which half of the profiles would end where they usually do.
  private static func fittingUnit(_ median: Double, _ unit: DepthUnit) -> DepthUnit? {
    [DepthUnit.centimetres, .metres, .millimetres].first {
      $0 != unit && usual.contains(median * $0.factor / unit.factor * (1 + 1e-9))
    }
  }

  private static func text(_ depth: Double) -> String { NumberText.trimmed(depth, decimals: 2) }
}
