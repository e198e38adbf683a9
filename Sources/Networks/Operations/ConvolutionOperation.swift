import NetworkLoops

/// A convolution over one or two directions with an activation.
///
/// Shapes: in `[C, H, W]`, out `[O, H', W']`; a convolution over one direction has `H = 1`. Weights are
/// `[O, C / groups, kernel rows, kernel columns]`.
/// Source of the gradients: Dumoulin & Visin (2016), A guide to convolution arithmetic, arXiv 1603.07285.
final class ConvolutionOperation: LayerOperation {
  let outputShape: Shape
  let parameters: [ParameterSpecification]
  var role: LayerRole { .convolution }
  private let shape: ConvolutionShape
  private let activation: ActivationLoop
  private let used: UsedRegion?
  private let memory: ConvolutionMemory

  init(
    shape: ConvolutionShape, kernel: [Int], outputShape: Shape, activation: Activation,
    used: UsedRegion? = nil
  ) {
    self.shape = shape
    self.outputShape = outputShape
    self.activation = activation.loop
    self.used = used
    memory = ConvolutionMemory(shape, keepsInput: activation.loop.needsInput)
    let bound = 1 / Double(shape.groupInputs * shape.kernelCount).squareRoot()
    parameters = [
      ParameterSpecification(
        name: "weight", dimensions: [shape.outputChannels, shape.groupInputs] + kernel,
        initial: .uniform(bound: bound)),
      ParameterSpecification(
        name: "bias", dimensions: [shape.outputChannels], initial: .uniform(bound: bound)),
    ]
  }

  private init(_ other: ConvolutionOperation, used: UsedRegion) {
    shape = other.shape
    outputShape = other.outputShape
    parameters = other.parameters
    activation = other.activation
    memory = other.memory
    self.used = used
  }

  func restrictOutput(to region: UsedRegion) -> any LayerOperation {
    ConvolutionOperation(self, used: region)
  }

  var preparedCount: Int { memory.preparedCount }
  var scratchCount: Int { memory.scratchCount }
  var gradientCount: Int { memory.gradientCount }

  func prepare(
    _ parameters: UnsafePointer<Float>, into prepared: UnsafeMutablePointer<Float>, backward: Bool
  ) {
    let bias = parameters + self.parameters[0].storedCount
    for group in 0..<shape.groups {
      let weights =
        parameters + group * shape.groupOutputs * shape.groupInputs * shape.kernelCount
      loops.packKernel(
        weights, outputs: shape.groupOutputs, inputs: shape.groupInputs,
        kernel: shape.kernelCount, into: prepared + memory.forwardWeights(group))
      if backward {
        loops.packTurnedKernel(
          weights, outputs: shape.groupOutputs, inputs: shape.groupInputs,
          kernel: shape.kernelCount, into: prepared + memory.backwardWeights(group))
      }
      (prepared + memory.bias(group)).update(
        from: bias + group * shape.groupOutputs, count: shape.groupOutputs)
    }
  }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    let source = padded(input, pass)
    let target = activation.needsInput ? pass.scratch + memory.keptInput : output
    let loop = shape.forwardLoop(used: used)
    for group in 0..<shape.groups {
      loops.convolve(
        source + group * shape.groupInputs * shape.rows.input * shape.paddedColumns * 16,
        weights: pass.prepared + memory.forwardWeights(group),
        bias: pass.prepared + memory.bias(group),
        into: target + group * shape.groupOutputs * shape.outputPlane * 16, loop)
    }
    loops.activate(activation, target, into: output, count: outputShape.count * 16)
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    let error = step.outputGradient
    loops.activationGradient(
      activation,
      value: activation.needsInput ? UnsafePointer(pass.scratch + memory.keptInput) : step.output,
      gradient: error, count: outputShape.count * 16)
    if let gradient = step.parameterGradient { addGradient(step.input, error, gradient, pass) }
    if let result = step.inputGradient { writeInputGradient(error, result, pass) }
  }

  private func addGradient(
    _ input: UnsafePointer<Float>, _ error: UnsafePointer<Float>,
    _ gradient: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    // The forward pass left the padded input in the working memory.
    let source = memory.padsInput ? UnsafePointer(pass.scratch) : input
    let loop = shape.forwardLoop(used: used)
    for group in 0..<shape.groups {
      let groupError = error + group * shape.groupOutputs * shape.outputPlane * 16
      loops.addConvolutionGradient(
        source + group * shape.groupInputs * shape.rows.input * shape.paddedColumns * 16,
        error: groupError, to: gradient + memory.weightGradient(group), loop)
      loops.addChannelSums(
        groupError, to: gradient + memory.biasGradient + group * shape.groupOutputs, loop)
    }
  }

  private func writeInputGradient(
    _ error: UnsafePointer<Float>, _ result: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    var source = error
    if memory.spreadsGradient {
      let spread = pass.scratch + memory.spreadGradient
      loops.copyPadded(
        error, channels: shape.outputChannels, rows: shape.rows.output,
        columns: shape.columns.output, rowStep: shape.rows.stride,
        columnStep: shape.columns.stride, left: shape.columns.reach - shape.columns.before,
        outputRows: shape.spreadRows, outputColumns: shape.spreadColumns, into: spread)
      source = UnsafePointer(spread)
    }
    let loop = shape.inputGradientLoop
    for group in 0..<shape.groups {
      loops.convolve(
        source + group * shape.groupOutputs * shape.spreadRows * shape.spreadColumns * 16,
        weights: pass.prepared + memory.backwardWeights(group),
        bias: pass.prepared + memory.zeros,
        into: result + group * shape.groupInputs * shape.inputPlane * 16, loop)
    }
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    let axes = outputShape.rank == 2 ? [shape.columns] : [shape.rows, shape.columns]
    let sum = graph.add(
      "Conv", [input] + weights,
      [
        "kernel_shape": .ints(axes.map(\.kernel)), "strides": .ints(axes.map(\.stride)),
        "pads": .ints(axes.map(\.before) + axes.map(\.after)),
        "dilations": .ints(axes.map(\.dilation)), "group": .int(shape.groups),
      ])
    return activation.addNodes(to: &graph, input: sum)
  }

  private func padded(_ input: UnsafePointer<Float>, _ pass: LayerPass) -> UnsafePointer<Float> {
    guard memory.padsInput else { return input }
    loops.copyPadded(
      input, channels: shape.inputChannels, rows: shape.rows.input, columns: shape.columns.input,
      rowStep: 1, columnStep: 1, left: shape.columns.before, outputRows: shape.rows.input,
      outputColumns: shape.paddedColumns, into: pass.scratch)
    return UnsafePointer(pass.scratch)
  }

  func collect(_ gradient: UnsafePointer<Float>, into parameters: UnsafeMutablePointer<Float>) {
    for group in 0..<shape.groups {
      loops.unpackKernel(
        gradient + memory.weightGradient(group), outputs: shape.groupOutputs,
        inputs: shape.groupInputs, kernel: shape.kernelCount,
        into: parameters + group * shape.groupOutputs * shape.groupInputs * shape.kernelCount)
    }
    (parameters + self.parameters[0].storedCount).update(
      from: gradient + memory.biasGradient, count: shape.outputChannels)
  }
}

/// Where the numbers of a convolution stand in the memory it is handed.
private struct ConvolutionMemory: Sendable {
  let padsInput: Bool
  let spreadsGradient: Bool
  let spreadGradient: Int
  let keptInput: Int
  let scratchCount: Int
  let preparedCount: Int
  let gradientCount: Int
  let zeros: Int
  let biasGradient: Int
  private let forwardSize: Int
  private let backwardSize: Int
  private let biasStart: Int
  private let biasSize: Int
  private let groups: Int

  init(_ shape: ConvolutionShape, keepsInput: Bool) {
    groups = shape.groups
    padsInput = shape.paddedColumns != shape.columns.input
    spreadsGradient =
      shape.spreadColumns != shape.columns.output || shape.spreadRows != shape.rows.output
    spreadGradient =
      padsInput ? shape.inputChannels * shape.rows.input * shape.paddedColumns * 16 : 0
    keptInput =
      spreadGradient
      + (spreadsGradient ? shape.outputChannels * shape.spreadRows * shape.spreadColumns * 16 : 0)
    scratchCount = keptInput + (keepsInput ? shape.outputChannels * shape.outputPlane * 16 : 0)
    forwardSize = shape.groupOutputs.roundedUp(to: 8) * shape.groupInputs * shape.kernelCount
    backwardSize = shape.groupInputs.roundedUp(to: 8) * shape.groupOutputs * shape.kernelCount
    biasStart = shape.groups * (forwardSize + backwardSize)
    biasSize = shape.groupOutputs.roundedUp(to: 8)
    zeros = biasStart + shape.groups * biasSize
    preparedCount = zeros + shape.groupInputs.roundedUp(to: 8)
    biasGradient = shape.groups * forwardSize
    gradientCount = biasGradient + shape.outputChannels
  }

  func forwardWeights(_ group: Int) -> Int { group * forwardSize }
  func backwardWeights(_ group: Int) -> Int { groups * forwardSize + group * backwardSize }
  func bias(_ group: Int) -> Int { biasStart + group * biasSize }
  func weightGradient(_ group: Int) -> Int { group * forwardSize }
}
