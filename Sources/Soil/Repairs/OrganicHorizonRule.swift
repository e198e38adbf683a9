/// What happens to organic horizons at the top of a profile that only their names tell, such as
/// `OL`, `Oi` or `LFH`.
public enum OrganicHorizonRule: String, Hashable, Sendable, CaseIterable {
  /// They are kept as soil, and each profile that has some is a finding.
  case report
  /// They are soil, and nothing is said.
  case keep
  /// They are litter, for which ``ProfileRepairs/litter`` says what happens; where they are left
  /// out, depths count from the mineral surface. Together 40 cm thick or more they are an organic
  /// soil and stay.
  case asLitter
}
