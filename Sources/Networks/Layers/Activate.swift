/// An activation of every number, as a layer of its own, for example after ``BatchNorm``.
///
/// Shapes: in any, out the same.
public struct Activate: WorkingLayer {
  /// The function.
  public let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameter activation: The function applied to every number.
  public init(_ activation: Activation) {
    self.activation = activation
  }

  /// The layer as it is written in a cell.
  public var description: String { "Activate(.\(activation))" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    return ActivationOperation(activation, shape: input)
  }
}
