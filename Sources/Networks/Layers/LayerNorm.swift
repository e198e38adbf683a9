import NetworkLoops

/// Brings all numbers of a sample to mean 0 and variance 1, then scales and shifts each of them.
///
/// Shapes: in any, out the same. A constant 1e-5 is added to the variance.
/// Source: Ba, Kiros & Hinton (2016), Layer normalization, arXiv 1607.06450.
public struct LayerNorm: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "LayerNorm()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(input.rank, of: input, .anything)
    return LayerNormOperation(input)
  }
}

private final class LayerNormOperation: LayerOperation {
  let outputShape: Shape
  let parameters: [ParameterSpecification]
  var role: LayerRole { outputShape.rank > 1 ? .convolution : .dense }
  private let count: Int
  private let epsilon: Float = 1e-5

  init(_ shape: Shape) {
    outputShape = shape
    count = shape.count
    parameters = [
      ParameterSpecification(name: "weight", dimensions: shape.dimensions, initial: .constant(1)),
      ParameterSpecification(name: "bias", dimensions: shape.dimensions, initial: .constant(0)),
    ]
  }

  private var room: Int { count.roundedUp(to: 16) }
  var gradientCount: Int { 2 * room }
  var scratchCount: Int { count * 16 + 16 }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    loops.layerNorm(
      input, into: output, features: count, gain: pass.parameters, shift: pass.parameters + room,
      epsilon: epsilon, normalized: pass.scratch, inverse: pass.scratch + count * 16)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    loops.layerNormGradient(
      error: step.outputGradient, normalized: pass.scratch, inverse: pass.scratch + count * 16,
      features: count, gain: pass.parameters, gainGradient: step.parameterGradient,
      shiftGradient: step.parameterGradient.map { $0 + room }, into: step.inputGradient)
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    graph.add(
      "LayerNormalization", [input] + weights, ["axis": .int(1), "epsilon": .float(epsilon)])
  }

  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>) {
    parameters.update(from: gradient, count: 2 * room)
  }
}
