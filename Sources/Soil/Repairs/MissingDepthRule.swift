/// What happens to horizons that lack their top or their bottom.
public enum MissingDepthRule: String, Hashable, Sendable, CaseIterable {
  /// A missing bottom becomes the next top, a missing top the bottom above or the surface; horizons
  /// without anything to go by are left out.
  case fill
  /// They are left out.
  case leaveOut
}
