/// Inputs with their targets.
public struct TrainingData: Sendable {
  /// Samples, `[N]` and the network's input shape.
  public let inputs: Tensor
  /// Targets `[N, T]`; a missing one is not a number.
  public let targets: Tensor
  /// The weight of each sample in the loss, zero or above, or `nil` for equal weights.
  package let weights: [Float]?

  /// Makes data; whether they fit a network is checked when it is trained.
  ///
  /// - Parameters:
  ///   - inputs: Samples, `[N]` and the network's input shape; no missing values.
  ///   - targets: Targets `[N, T]`; a missing one is not a number and takes no part.
  ///   - sampleWeights: The weight of each sample in the loss, zero or above, or `nil` for equal weights.
  public init(_ inputs: Tensor, targets: Tensor, sampleWeights: [Double]? = nil) {
    self.init(
      inputs: inputs, targets: targets, weights: sampleWeights.map { $0.map { Float($0) } })
  }

  /// Makes data; whether they fit a network is checked when it is trained.
  package init(inputs: Tensor, targets: Tensor, weights: [Float]? = nil) {
    self.inputs = inputs
    self.targets = targets
    self.weights = weights
  }
}
