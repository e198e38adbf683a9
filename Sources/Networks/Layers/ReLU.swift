import NetworkLoops

/// `max(0, x)` of every number, as a layer of its own.
///
/// Shapes: in any, out the same.
/// Source: Nair & Hinton (2010), Rectified linear units improve restricted Boltzmann machines, ICML.
public struct ReLU: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "ReLU()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    return ActivationOperation(.relu, shape: input)
  }
}

/// A function of every number.
final class ActivationOperation: LayerOperation {
  let outputShape: Shape
  private let function: ActivationLoop

  init(_ activation: Activation, shape: Shape) {
    function = activation.loop
    outputShape = shape
  }

  func usedInput(for used: UsedRegion?) -> UsedRegion? { used }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    loops.activate(function, input, into: output, count: outputShape.count * 16)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    let count = outputShape.count * 16
    gradient.update(from: step.outputGradient, count: count)
    loops.activationGradient(
      function, value: function.needsInput ? step.input : step.output, gradient: gradient,
      count: count)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    function.addNodes(to: &graph, input: input)
  }
}
