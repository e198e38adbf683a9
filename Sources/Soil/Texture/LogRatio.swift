import Display
import Glibc

/// Ways to turn sand, silt and clay into two numbers without bounds, and back.
///
/// Models that predict the three fractions one by one give sums other than 100 %. Two log-ratios can
/// be modelled as any numbers are; what is predicted of them is a texture that adds up again.
///
/// ```swift
/// let texture = try SoilTexture(sand: 40, silt: 40, clay: 20)
/// let ratios = LogRatio.isometric.ratios(of: texture)
/// try LogRatio.isometric.texture(ratios[0], ratios[1])  // sand 40 %, silt 40 %, clay 20 %
/// ```
public enum LogRatio: String, Hashable, Sendable, CaseIterable {
  /// ln(sand / clay) and ln(silt / clay).
  ///
  /// Source: Aitchison (1982), Journal of the Royal Statistical Society B 44:139, section 4.2,
  /// DOI 10.1111/j.2517-6161.1982.tb01195.x.
  case additive
  /// ln(sand / silt) / √2 and ln(sand × silt / clay²) / √6: coordinates on axes at right angles, so
  /// that distances are those between the compositions.
  ///
  /// Source: Egozcue et al. (2003), Mathematical Geology 35:279, DOI 10.1023/A:1023818214614.
  case isometric

  /// The per cent that stand for a fraction of zero: 0.65 of 1 %, the last digit of most reports.
  ///
  /// Source: Martín-Fernández, Barceló-Vidal & Pawlowsky-Glahn (2003), Mathematical Geology 35:253,
  /// DOI 10.1023/A:1023866030544, who recommend 65 % of the detection limit.
  public static let usualReplacement = 0.65

  /// The two ratios of a texture.
  ///
  /// A fraction of zero has no logarithm. It is replaced, and the others are made smaller in
  /// proportion, which keeps their ratios.
  ///
  /// - Parameters:
  ///   - texture: The three fractions.
  ///   - replacement: The per cent that stand for zero, above 0 and at most 10.
  /// - Returns: Two numbers.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)``.
  /// Source: Martín-Fernández et al. (2003), multiplicative replacement, as ``usualReplacement``.
  public func ratios(
    of texture: SoilTexture, replacingZerosBy replacement: Double = LogRatio.usualReplacement
  ) throws -> [Double] {
    guard replacement > 0, replacement <= 10 else {
      throw RangeError.outOfRange(
        "replacement", value: replacement, expected: "a per cent above 0 and up to 10")
    }
    let parts = Self.withoutZeros([texture.sand, texture.silt, texture.clay], replacement)
    let (sand, silt, clay) = (log(parts[0]), log(parts[1]), log(parts[2]))
    switch self {
    case .additive: return [sand - clay, silt - clay]
    case .isometric:
      return [(sand - silt) / 2.0.squareRoot(), (sand + silt - 2 * clay) / 6.0.squareRoot()]
    }
  }

  /// The texture of two ratios, whose fractions add up to 100 %.
  ///
  /// - Parameters:
  ///   - first: The first ratio.
  ///   - second: The second ratio.
  /// - Returns: The texture.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` for a ratio that is missing or infinite.
  public func texture(_ first: Double, _ second: Double) throws -> SoilTexture {
    for ratio in [first, second] where !ratio.isFinite || abs(ratio) > 1e6 {
      throw RangeError.outOfRange("log-ratio", value: ratio, expected: "a number, as models give")
    }
    // Logarithms of the parts over that of clay or, for the isometric ones, over their mean.
    let logs: [Double] =
      switch self {
      case .additive: [first, second, 0]
      case .isometric:
        [
          first / 2.0.squareRoot() + second / 6.0.squareRoot(),
          -first / 2.0.squareRoot() + second / 6.0.squareRoot(),
          -2 * second / 6.0.squareRoot(),
        ]
      }
    // Over the greatest none overflows.
    let greatest = max(logs[0], logs[1], logs[2])
    let parts = logs.map { exp($0 - greatest) }
    return SoilTexture(parts: (parts[0], parts[1], parts[2]))
  }

  /// Parts of 100 with something small for each zero and the others smaller in proportion.
  private static func withoutZeros(_ parts: [Double], _ replacement: Double) -> [Double] {
    let replaced = replacement * Double(parts.count { $0 == 0 })
    return parts.map { $0 == 0 ? replacement : $0 * (1 - replaced / 100) }
  }

  /// The names of the two ratios.
  public var names: [String] {
    switch self {
    case .additive: ["ln(sand/clay)", "ln(silt/clay)"]
    case .isometric: ["ilr sand:silt", "ilr sand·silt:clay"]
    }
  }
}
