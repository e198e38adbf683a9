/// What happens to horizons of a profile that overlap.
public enum OverlapRule: String, Hashable, Sendable, CaseIterable {
  /// The profile is left out when a property of the overlapping horizons is harmonized.
  case refuse
  /// The upper horizon ends where the lower one begins.
  case shorten
}
