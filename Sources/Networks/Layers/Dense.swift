/// A weighted sum of all inputs for every output.
///
/// Shapes: in `[F]`, out `[units]`.
/// Source: Rumelhart, Hinton & Williams (1986), DOI 10.1038/323533a0.
public struct Dense: WorkingLayer {
  /// How many numbers come out.
  public let units: Int
  /// The function applied to every output.
  public let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - units: How many numbers come out; at least 1.
  ///   - activation: The function applied to every output.
  public init(_ units: Int, activation: Activation = .none) {
    self.units = units
    self.activation = activation
  }

  /// The layer as it is written in a cell.
  public var description: String {
    activation == .none ? "Dense(\(units))" : "Dense(\(units), activation: .\(activation))"
  }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requirePositive(units, "the number of units")
    try requireRank(1, of: input, .list)
    try requireRoom(forWeights: [units, input.count])
    return DenseOperation(inputs: input.count, outputs: units, activation: activation)
  }
}
