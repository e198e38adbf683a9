/// Where a straight line across a panel lies.
public enum RulePosition: Equatable, Sendable {
  /// At a value of the vertical axis.
  case horizontal(Double)
  /// At a value of the horizontal axis.
  case vertical(Double)
  /// Where both axes have the same value: the 1:1 line.
  case diagonal
}
