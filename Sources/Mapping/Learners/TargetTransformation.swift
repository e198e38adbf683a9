/// What is done to the values of a property before a network learns them.
public enum TargetTransformation: String, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// The square root, for skewed values; a value below zero, as splines can give, becomes minus the
  /// root of its magnitude. Predictions are squared and the variance of the residuals of the roots
  /// is added, which makes them means instead of medians.
  case squareRoot
  /// The natural logarithm, for values above zero. Predictions are exp(μ + σ²/2) with the variance
  /// σ² of the residuals of the logarithms, which makes them means instead of medians.
  case logarithm
}
