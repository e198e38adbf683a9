import Display

/// The water that a soil holds at three tensions, in per cent of its volume.
public struct WaterRetention: Hashable, Sendable {
  /// At 1,500 kPa, where most plants wilt.
  public let wiltingPoint: Double
  /// At 33 kPa, what is left when the soil has drained.
  public let fieldCapacity: Double
  /// At 0 kPa, when all pores are full.
  public let saturation: Double
  /// What lies between field capacity and wilting point.
  public var availableWater: Double { fieldCapacity - wiltingPoint }

  /// Estimates water retention from texture and organic matter, at a usual density and without coarse
  /// fragments or salt.
  ///
  /// The formulas were made from A horizons of the United States with up to 8 % organic matter and up
  /// to 60 % clay, see ``isSaxtonRawlsValid(clay:organicMatter:)``.
  ///
  /// Source: Saxton & Rawls (2006), Soil Science Society of America Journal 70:1569,
  /// DOI 10.2136/sssaj2005.0117, equations 1 to 5.
  ///
  /// - Parameters:
  ///   - sand: Sand of the fine earth in per cent.
  ///   - clay: Clay of the fine earth in per cent.
  ///   - organicMatter: Organic matter in per cent of the mass; organic carbon × 1.724.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` where a number is missing or no per cent,
  ///   and where the formulas give what cannot be: water that does not grow from wilting point to
  ///   saturation.
  public init(saxtonRawls sand: Double, clay: Double, organicMatter: Double) throws {
    for (name, value) in [("sand", sand), ("clay", clay), ("organicMatter", organicMatter)] {
      guard (0...100).contains(value) else {
        throw RangeError.outOfRange(name, value: value, expected: "a per cent from 0 to 100")
      }
    }
    guard sand + clay <= SoilTexture.expectedSum.upperBound else {
      throw RangeError.outOfRange(
        "sand + clay", value: sand + clay, expected: "no more than 100 per cent together")
    }
    let (s, c, o) = (sand / 100, clay / 100, organicMatter)
    let terms = [s, c, o, s * o, c * o, s * c, 1]
    func sum(_ coefficients: [Double]) -> Double {
      zip(coefficients, terms).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let dry = sum([-0.024, 0.487, 0.006, 0.005, -0.013, 0.068, 0.031])
    let moist = sum([-0.251, 0.195, 0.011, 0.006, -0.027, 0.452, 0.299])
    let wet = sum([0.278, 0.034, 0.022, -0.018, -0.027, -0.584, 0.078])
    let capacity = moist + (1.283 * moist * moist - 0.374 * moist - 0.015)
    let drained = wet + (0.636 * wet - 0.107)
    wiltingPoint = 100 * (dry + (0.14 * dry - 0.02))
    fieldCapacity = 100 * capacity
    saturation = 100 * (capacity + drained - 0.097 * s + 0.043)
    guard 0 < wiltingPoint, wiltingPoint < fieldCapacity, fieldCapacity < saturation,
      saturation < 100
    else {
      throw RangeError.outOfRange(
        "organicMatter", value: organicMatter,
        expected: "organic matter and clay within the formulas: up to 8 % and up to 60 %")
    }
  }

  /// Whether clay and organic matter, in per cent, are within what the formulas were made from.
  public static func isSaxtonRawlsValid(clay: Double, organicMatter: Double) -> Bool {
    (0...60).contains(clay) && (0...8).contains(organicMatter)
  }
}

extension WaterRetention: CustomStringConvertible {
  /// The four contents in one line.
  public var description: String {
    "wilting point \(NumberText.brief(wiltingPoint)) %, field capacity "
      + "\(NumberText.brief(fieldCapacity)) %, saturation \(NumberText.brief(saturation)) %, "
      + "available \(NumberText.brief(availableWater)) %"
  }
}
