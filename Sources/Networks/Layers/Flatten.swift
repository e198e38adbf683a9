/// All numbers of a sample as one list, channel by channel, so that a dense layer can follow.
///
/// Shapes: in any, out `[F]`.
public struct Flatten: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "Flatten()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    return ReshapeOperation(Shape([input.count]))
  }
}
