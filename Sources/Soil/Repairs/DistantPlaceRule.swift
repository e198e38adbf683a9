/// What happens to a profile whose rows lie at places far apart, more than 100 m, as those of
/// profiles of several surveys with the same identifier do.
///
/// Places nearer to one another, as several readings of a receiver give them, are one place: the
/// first is kept.
public enum DistantPlaceRule: String, Hashable, Sendable, CaseIterable {
  /// The profile is left out until it is told which rows belong together.
  case leaveOut
  /// They are profiles of their own, one a place: the first keeps its identifier, the others have
  /// the number of the place behind it, as `12 (2)`. Where a row has no place of its own the
  /// profile is left out.
  case separate
  /// They are one profile at its first place.
  case keepFirst
}
