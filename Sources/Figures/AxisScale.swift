/// How the values of an axis become positions.
public enum AxisScale: String, Sendable, CaseIterable {
  /// Equal differences are equally long.
  case linear
  /// Equal ratios are equally long; values of zero and below are left out.
  case logarithmic
}
