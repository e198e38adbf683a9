/// What happens to the rows of several visits to one site, which `visit:` of `SoilProfiles.read`
/// tells apart.
public enum VisitRule: String, Hashable, Sendable, CaseIterable {
  /// Each visit is a profile of its own, with its year behind the identifier, as `12 / 2009`. The
  /// site column `site` holds the identifiers without years.
  case apart
  /// They are one profile: wherever depths of several visits meet, its value is their mean.
  case average
}
