/// All numbers of a sample as one list, channel by channel, so that a dense layer can follow.
///
/// Shapes: in any, out `[F]`.
public struct Flatten: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "Flatten()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, "any shape", "")
    return FlattenOperation(count: input.count)
  }
}

private final class FlattenOperation: LayerOperation {
  let outputShape: Shape
  var isReshape: Bool { true }

  init(count: Int) { outputShape = Shape([count]) }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {}

  func backward(_ step: BackwardStep, _ pass: LayerPass) {}

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    graph.reshape(input, to: outputShape)
  }
}
