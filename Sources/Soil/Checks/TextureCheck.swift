import Display

/// Clay, silt and sand are parts of a whole.
enum TextureCheck {
  /// The sums that are right, in per cent: rounding three fractions to whole numbers and leaving out
  /// a little organic matter makes no more than five.
  private static let expected = 95.0...105.0

  /// The sums of parts of 1.
  private static let parts = 0.95...1.05

  /// Finds horizons whose three fractions add up to less than 95 or more than 105 per cent; says
  /// once that the three are parts of 1, where nearly all add up to that and the unit of one of them
  /// is in doubt.
  static func run(
    _ profiles: [SoilProfile], _ properties: [SoilProperty], doubted: Set<String>
  ) -> [Finding] {
    let columns = ["clay", "silt", "sand"].compactMap { name in
      properties.firstIndex { $0.name == name }
    }
    guard columns.count == 3 else { return [] }
    if let unit = partsOfOne(profiles, columns) {
      return columns.contains { doubted.contains(properties[$0].name) } ? [unit] : []
    }
    var findings: [Finding] = []
    for profile in profiles {
      for horizon in profile.horizons {
        let sum = sum(horizon, columns)
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

  private static func sum(_ horizon: SoilHorizon, _ columns: [Int]) -> Double {
    columns.reduce(0) { $0 + horizon.values[$1] }
  }

  private static func partsOfOne(_ profiles: [SoilProfile], _ columns: [Int]) -> Finding? {
    let sums = profiles.flatMap(\.horizons).map { sum($0, columns) }.filter { !$0.isNaN }
    let fitting = sums.count { parts.contains($0) }
    guard fitting > 0, fitting * 10 >= sums.count * 9 else { return nil }
    return Finding(
      profile: "", rule: .unit,
      value: "clay, silt and sand add up to 1 % in \(fitting) of \(sums.count.counted("horizon"))",
      repair: "kept; if the columns are parts of 1, read them with .fraction")
  }
}
