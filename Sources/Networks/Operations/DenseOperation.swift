import NetworkLoops

/// A weighted sum of all inputs for every output, with an activation.
///
/// Shapes: in `[F]`, out `[O]`; weights `[O, F]`.
final class DenseOperation: LayerOperation {
  let outputShape: Shape
  let parameters: [ParameterSpecification]
  var role: LayerRole { .dense }
  private let inputs: Int
  private let outputs: Int
  private let activation: ActivationLoop

  init(inputs: Int, outputs: Int, activation: Activation) {
    self.inputs = inputs
    self.outputs = outputs
    self.activation = activation.loop
    outputShape = Shape([outputs])
    let bound = 1 / Double(inputs).squareRoot()
    parameters = [
      ParameterSpecification(
        name: "weight", dimensions: [outputs, inputs], initial: .uniform(bound: bound)),
      ParameterSpecification(name: "bias", dimensions: [outputs], initial: .uniform(bound: bound)),
    ]
  }

  private var width: Int { inputs.roundedUp(to: 16) }
  private var outputRoom: Int { outputs.roundedUp(to: 8) }
  private var inputRoom: Int { inputs.roundedUp(to: 8) }
  private var backwardWeights: Int { outputRoom * inputs }
  private var bias: Int { backwardWeights + inputRoom * outputs }
  private var zeros: Int { bias + outputRoom }

  var preparedCount: Int { zeros + inputRoom }
  var gradientCount: Int { outputs * width + outputs }
  var scratchCount: Int { 16 * width + (activation.needsInput ? outputs * 16 : 0) }

  func prepare(
    _ parameters: UnsafePointer<Float>, into prepared: UnsafeMutablePointer<Float>, backward: Bool
  ) {
    loops.packKernel(parameters, outputs: outputs, inputs: inputs, kernel: 1, into: prepared)
    if backward {
      loops.packTurnedKernel(
        parameters, outputs: outputs, inputs: inputs, kernel: 1, into: prepared + backwardWeights)
    }
    (prepared + bias).update(from: parameters + self.parameters[0].storedCount, count: outputs)
  }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    let target = activation.needsInput ? pass.scratch + 16 * width : output
    loops.multiply(
      input, inputs: inputs, weights: pass.prepared, bias: pass.prepared + bias, into: target,
      outputs: outputs)
    loops.activate(activation, target, into: output, count: outputs * 16)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    let error = step.outputGradient
    loops.activationGradient(
      activation,
      value: activation.needsInput ? UnsafePointer(pass.scratch + 16 * width) : step.output,
      gradient: error, count: outputs * 16)
    if let gradient = step.parameterGradient {
      loops.transposeGroup(step.input, features: inputs, into: pass.scratch)
      loops.addDenseGradient(
        transposed: pass.scratch, width: width, error: error, to: gradient, outputs: outputs)
      loops.addLaneSums(error, rows: outputs, to: gradient + outputs * width)
    }
    if let result = step.inputGradient {
      loops.multiply(
        error, inputs: outputs, weights: pass.prepared + backwardWeights,
        bias: pass.prepared + zeros, into: result, outputs: inputs)
    }
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    let sum = graph.add("Gemm", [input] + weights, ["transB": .int(1)])
    return activation.addNodes(to: &graph, input: sum)
  }

  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>) {
    for output in 0..<outputs {
      (parameters + output * inputs).update(from: gradient + output * width, count: inputs)
    }
    (parameters + self.parameters[0].storedCount).update(
      from: gradient + outputs * width, count: outputs)
  }
}
