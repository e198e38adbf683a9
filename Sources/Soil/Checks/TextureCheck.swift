import Display

/// Clay, silt and sand are parts of a whole.
enum TextureCheck {
  /// The sums that are right, in per cent: rounding three fractions to whole numbers and leaving out
  /// a little organic matter makes no more than five.
  private static let expected = 95.0...105.0

  /// Finds horizons whose three fractions add up to less than 95 or more than 105 per cent.
  static func run(_ profiles: [SoilProfile], _ properties: [SoilProperty]) -> [Finding] {
    let columns = ["clay", "silt", "sand"].compactMap { name in
      properties.firstIndex { $0.name == name }
    }
    guard columns.count == 3 else { return [] }
    var findings: [Finding] = []
    for profile in profiles {
      for horizon in profile.horizons {
        let sum = columns.reduce(0) { $0 + horizon.values[$1] }
        guard !sum.isNaN, !expected.contains(sum) else { continue }
        findings.append(
          Finding(
            profile: profile.id, rule: .texture,
            value: "clay, silt and sand make \(NumberText.brief(sum)) % at "
              + "\(NumberText.trimmed(horizon.top, decimals: 2))-"
              + "\(NumberText.trimmed(horizon.bottom, decimals: 2)) cm; expected is 95 to 105 %",
            repair: "kept"))
      }
    }
    return findings
  }
}
