/// What stands in for a censored value: one that a laboratory reports as below its detection limit,
/// for example `< 0.5` or `< LOD`.
///
/// Whatever the rule, the horizon stays marked as censored and its limit is kept; see
/// ``SoilProfiles/censored``. Where the limit is not known the value counts as missing.
///
/// Source: Hornung & Reed (1990), Applied Occupational and Environmental Hygiene 5:46,
/// DOI 10.1080/1047322X.1990.10389587, which compares the three substitutions.
public enum CensoredRule: String, Hashable, Sendable, CaseIterable {
  /// Nothing: the value counts as missing.
  case missing
  /// Zero.
  case zero
  /// Half of the limit, for values spread evenly below it.
  case halfLimit
  /// The limit over the square root of two, for values that crowd below it.
  case limitOverRootTwo
  /// The limit itself, the highest value that is possible.
  case limit

  /// What stands in for a value below a limit; not-a-number for missing.
  package func value(below limit: Double) -> Double {
    guard limit.isFinite else { return .nan }
    switch self {
    case .missing: return .nan
    case .zero: return 0
    case .halfLimit: return limit / 2
    case .limitOverRootTwo: return limit / 2.0.squareRoot()
    case .limit: return limit
    }
  }

  /// The rule as findings say it.
  var sentence: String {
    switch self {
    case .missing: "counts as missing, not as zero"
    case .zero: "counts as zero"
    case .halfLimit: "counts as half of the limit"
    case .limitOverRootTwo: "counts as the limit over the square root of two"
    case .limit: "counts as the limit"
    }
  }
}
