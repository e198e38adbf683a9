/// What happens to horizons of a profile that have the same depths.
public enum DuplicateRule: String, Hashable, Sendable, CaseIterable {
  /// They become one with the mean of their values.
  case average
  /// The first one in the file is kept.
  case first
}
