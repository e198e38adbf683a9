/// How the uncertainty of a map is found.
public enum Uncertainty: Equatable, Sendable {
  /// The model is fitted again so many times, each time with another seed on sites drawn with
  /// replacement. The variance at a cell is that between the fits plus the noise, which is the part of
  /// the mean square error at sites that were not drawn that the variance between the fits does not
  /// explain.
  ///
  /// A fine-tuned model is fine-tuned again from the same pretrained network, which has seen all sites:
  /// its uncertainty is somewhat too small.
  ///
  /// Source: Heskes (1997), Practical confidence and prediction intervals, NIPS 9, 176–182.
  case ensemble(Int)
}
