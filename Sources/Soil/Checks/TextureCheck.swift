import Display

/// Clay, silt and sand are parts of a whole.
enum TextureCheck {
  /// Finds horizons whose three fractions add up to less than 90 or more than 110 per cent.
  static func run(_ profiles: [SoilProfile], _ properties: [SoilProperty]) -> [Finding] {
    let columns = ["clay", "silt", "sand"].compactMap { name in
      properties.firstIndex { $0.name == name }
    }
    guard columns.count == 3 else { return [] }
    var findings: [Finding] = []
    for profile in profiles {
      for horizon in profile.horizons {
        let sum = columns.reduce(0) { $0 + horizon.values[$1] }
        guard !sum.isNaN, !(90...110).contains(sum) else { continue }
        findings.append(
          Finding(
            profile: profile.id, rule: .texture,
            value: "clay, silt and sand make \(NumberText.brief(sum)) % at "
              + "\(NumberText.trimmed(horizon.top, decimals: 2))-"
              + "\(NumberText.trimmed(horizon.bottom, decimals: 2)) cm",
            repair: "kept"))
      }
    }
    return findings
  }
}
