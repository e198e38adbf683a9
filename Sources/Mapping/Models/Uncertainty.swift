/// How the uncertainty of a map is found.
public enum Uncertainty: Equatable, Sendable {
  /// The model is fitted again so many times, pretraining included, each time with another seed on
  /// profiles drawn with replacement. The variance at a cell is that between the fits plus the
  /// noise, which is the part of the mean square error at profiles that were not drawn that the
  /// variance between the fits does not explain.
  ///
  /// Source: Heskes (1997), Practical confidence and prediction intervals, NIPS 9, 176–182.
  case ensemble(Int)
}
