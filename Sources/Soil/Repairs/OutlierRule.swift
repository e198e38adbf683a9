/// What happens to values far from all others of their depth.
public enum OutlierRule: String, Hashable, Sendable, CaseIterable {
  /// They are marked and kept.
  case keep
  /// They are marked and set to missing.
  case setMissing
}
