import Display

/// The three fractions of the fine earth, which make 100 % together.
public struct SoilTexture: Hashable, Sendable {
  /// Sand in per cent.
  public let sand: Double
  /// Silt in per cent.
  public let silt: Double
  /// Clay in per cent.
  public let clay: Double

  /// Fractions that are right before they are brought to 100 %, as in the checks of profiles.
  package static let expectedSum = 95.0...105.0

  /// Makes a texture; fractions that add up to 95 to 105 % are brought to 100 % in proportion.
  ///
  /// - Parameters:
  ///   - sand: Sand of the fine earth in per cent.
  ///   - silt: Silt of the fine earth in per cent.
  ///   - clay: Clay of the fine earth in per cent.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` where a fraction is below 0, missing, or
  ///   the three do not make about 100 %.
  public init(sand: Double, silt: Double, clay: Double) throws {
    for (name, value) in [("sand", sand), ("silt", silt), ("clay", clay)] {
      guard value >= 0, value.isFinite else {
        throw RangeError.outOfRange(name, value: value, expected: "a per cent from 0 to 100")
      }
    }
    let sum = sand + silt + clay
    guard Self.expectedSum.contains(sum) else {
      throw RangeError.outOfRange(
        "sand + silt + clay", value: sum,
        expected: "three fractions in per cent that add up to 95 to 105")
    }
    self.init(parts: (sand, silt, clay))
  }

  /// The texture of three parts in any unit, none of them below 0 and one above it.
  init(parts: (sand: Double, silt: Double, clay: Double)) {
    let sum = parts.sand + parts.silt + parts.clay
    sand = 100 * parts.sand / sum
    silt = 100 * parts.silt / sum
    clay = 100 * parts.clay / sum
  }
}

extension SoilTexture: CustomStringConvertible {
  /// The fractions in one line.
  public var description: String {
    "sand \(NumberText.brief(sand)) %, silt \(NumberText.brief(silt)) %, "
      + "clay \(NumberText.brief(clay)) %"
  }
}
