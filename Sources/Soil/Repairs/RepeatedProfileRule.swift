/// What happens to profiles with the place, depths and values of another one.
public enum RepeatedProfileRule: String, Hashable, Sendable, CaseIterable {
  /// They are marked and kept. Drawn into different folds, the two make errors look too small.
  case keep
  /// They are left out; the first one stays.
  case leaveOut
}
