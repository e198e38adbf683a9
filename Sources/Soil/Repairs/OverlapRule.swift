/// What happens to horizons of a profile that overlap.
public enum OverlapRule: String, Hashable, Sendable, CaseIterable {
  /// The profile is left out when a property of the overlapping horizons is harmonized.
  case refuse
  /// Where both have a value of a property, the upper horizon ends where the lower one begins, and
  /// goes on below where it reaches deeper; of two with the same top the shorter one keeps its
  /// depths and the longer one the rest. A property that only one of them has keeps its depths.
  case shorten
}
