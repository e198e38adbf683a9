/// What a predictor says about one layer at some places.
///
/// Every predictor gives the mean; what else it knows it gives with it. Shapes: `N` places.
public struct Prediction: Equatable, Sendable {
  /// The expected values in the unit of the property, `[N]`; not-a-number where there is none.
  public var mean: [Double]
  /// The standard deviations of new observations, `[N]`, where the predictor knows them.
  public var standardDeviation: [Double]?
  /// Quantiles by their probability, each `[N]`; for example `quantiles[0.05]`.
  public var quantiles: [Double: [Double]]
  /// The predictions of the single members of an ensemble, each `[N]`.
  public var members: [[Double]]
  /// The probabilities of classes by their name, each `[N]`.
  public var classProbabilities: [String: [Double]]

  /// Makes a prediction.
  ///
  /// - Parameters:
  ///   - mean: The expected values, one a place.
  ///   - standardDeviation: The standard deviations of new observations, one a place.
  ///   - quantiles: Quantiles by their probability, one a place each.
  ///   - members: The predictions of the members of an ensemble, one a place each.
  ///   - classProbabilities: The probabilities of classes by their name, one a place each.
  public init(
    mean: [Double], standardDeviation: [Double]? = nil, quantiles: [Double: [Double]] = [:],
    members: [[Double]] = [], classProbabilities: [String: [Double]] = [:]
  ) {
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.quantiles = quantiles
    self.members = members
    self.classProbabilities = classProbabilities
  }
}
