/// The names of the columns of ``SoilProfiles/horizons`` and ``SoilProfiles/sites``, by which tables in
/// hand are understood where nobody says what their columns hold.
enum OwnColumns {
  static let profile = "profile"
  static let top = "top"
  static let bottom = "bottom"
  /// The middle of the depths.
  static let depth = "depth"
  /// The horizons' names.
  static let horizon = "horizon"
  /// How many horizons a profile has.
  static let horizons = "horizons"
  /// How deep a profile is.
  static let deepest = "deepest"
  /// The site that several profiles share.
  static let site = "site"
  /// The year or date of the visit to a site.
  static let visit = "visit"
}
