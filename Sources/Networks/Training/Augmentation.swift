/// How windows are varied each time they are learnt from.
///
/// Where the direction of a slope or of the wind matters, and for covariates that hold directions (the
/// sine and cosine of the aspect), turned windows are no longer true.
///
/// Source: Padarian, Minasny & McBratney (2019), SOIL 5, 79–89, DOI 10.5194/soil-5-79-2019.
public enum Augmentation: String, Sendable, CaseIterable {
  /// They are taken as they are.
  case none
  /// Each is mirrored left to right, top to bottom, both or not at all, with equal chances.
  case flips
  /// Each is turned by 0, 90, 180 or 270 degrees with equal chances; needs as many rows as columns.
  case rotations
  /// Each is turned and mirrored in one of eight ways with equal chances; needs as many rows as columns.
  case flipsAndRotations
}
