/// What training makes small. A target that is missing (not a number) takes no part.
public enum Loss: Equatable, Sendable {
  /// The mean of the squared errors.
  case meanSquaredError
  /// The mean of the absolute errors.
  case meanAbsoluteError
  /// Half the squared error up to `delta`, then `delta × (|error| − delta / 2)`; `delta` in the unit
  /// of the target, above zero. Huber (1964), DOI 10.1214/aoms/1177703732.
  case huber(delta: Double)
  /// `log cosh(error)`: half the squared error for small errors, the absolute one for large ones,
  /// smooth throughout. Green (1990), DOI 10.1109/42.52985.
  case logCosh
  /// The pinball loss of several quantiles (each between 0 and 1): the network has one output for each
  /// target and quantile, all quantiles of the first target first. Koenker & Bassett (1978),
  /// DOI 10.2307/1913643.
  case quantiles([Double])
  /// The negative logarithm of a normal density: the network has two outputs for each target, the
  /// mean and then the logarithm of the variance. Nix & Weigend (1994), DOI 10.1109/ICNN.1994.374138.
  case gaussian
}
