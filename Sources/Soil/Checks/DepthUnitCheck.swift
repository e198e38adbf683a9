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

  static func run(_ profiles: [SoilProfile], unit: DepthUnit) -> [Finding] {
    let ends = profiles.compactMap { $0.horizons.map(\.bottom).max() }.sorted()
    guard let deepest = ends.last else { return [] }
    let median = Quantile.of(sorted: ends, 0.5)
    if median > deepMedian || Quantile.of(sorted: ends, 0.9) > deepMost {
      return finding(
        "half of the \(ends.count.counted("profile")) \(ends.count.agreeing("reaches", "reach")) "
          + "deeper than \(text(median)) cm, the deepest one \(text(deepest)) cm",
        median, unit)
    }
    guard ends.count >= fewest else { return [] }
    if deepest <= shallow {
      return finding(
        "the deepest horizon of all \(ends.count) profiles ends at \(text(deepest)) cm",
        median, unit)
    }
    let thicknesses = profiles.compactMap { $0.horizons.first }.map { $0.bottom - $0.top }.sorted()
    let thickness = Quantile.of(sorted: thicknesses, 0.5)
    let least = unit == .centimetres ? inCentimetres : converted
    guard least.contains(where: { median < $0.end && thickness < $0.thickness }) else { return [] }
    return finding(
      "half of the \(ends.count) profiles end above \(text(median)) cm, and half of their topmost "
        + "horizons are thinner than \(text(thickness)) cm", median, unit)
  }

  private static func text(_ depth: Double) -> String { NumberText.trimmed(depth, decimals: 2) }

  private static func finding(_ value: String, _ median: Double, _ unit: DepthUnit) -> [Finding] {
    let fitting = [DepthUnit.centimetres, .metres, .millimetres].first {
      $0 != unit && usual.contains(median * $0.factor / unit.factor * (1 + 1e-9))
    }
    return [
      Finding(
        profile: "", rule: .depthUnit, value: value,
        repair: fitting.map {
          "kept; if the depths are in \($0), read them with SoilProfiles.read and depthUnit: .\($0)"
        } ?? "kept; the depths were read in \(unit), is that their unit?")
    ]
  }
}
