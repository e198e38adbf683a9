/// Profiles that were entered twice, under two identifiers.
enum RepeatedProfiles {
  /// Finds profiles with a place, depths and values that another profile has as well, and takes
  /// them out where that is wanted.
  static func run(_ profiles: inout [SoilProfile], rule: RepeatedProfileRule) -> [Finding] {
    var known: [Content: String] = [:]
    var findings: [Finding] = []
    var repeated: Set<String> = []
    for profile in profiles {
      guard let content = Content(profile) else { continue }
      if let first = known[content] {
        repeated.insert(profile.id)
        findings.append(
          Finding(
            profile: profile.id, rule: .repeatedProfile,
            value: "place, depths and values are those of “\(first)”",
            repair: rule == .keep ? "kept" : "left out"))
      } else {
        known[content] = profile.id
      }
    }
    if rule == .leaveOut { profiles.removeAll { repeated.contains($0.id) } }
    return findings
  }

  /// Everything but the identifier; numbers by their bits, so that missing values are equal.
  private struct Content: Hashable {
    let bits: [UInt64]

    /// `nil` for a profile without a place or without any value: such profiles are alike by chance.
    init?(_ profile: SoilProfile) {
      guard !profile.x.isNaN, !profile.y.isNaN,
        profile.horizons.contains(where: { $0.values.contains { !$0.isNaN } })
      else { return nil }
      var bits = [profile.x.bitPattern, profile.y.bitPattern]
      for horizon in profile.horizons {
        bits.append(horizon.top.bitPattern)
        bits.append(horizon.bottom.bitPattern)
        for value in horizon.values { bits.append((value.isNaN ? .nan : value).bitPattern) }
      }
      self.bits = bits
    }
  }
}
