import NetworkLoops

/// The largest or the mean value of fields of rows and columns.
final class PoolingOperation: LayerOperation {
  /// What is made of a field.
  enum Rule { case largest, mean }

  let outputShape: Shape
  private let rule: Rule
  private let loop: PoolingLoop
  private let used: UsedRegion
  private let axes: [ConvolutionAxis]

  init(
    rule: Rule, channels: Int, rows: ConvolutionAxis, columns: ConvolutionAxis, outputShape: Shape
  ) {
    self.rule = rule
    self.outputShape = outputShape
    loop = PoolingLoop(
      channels: channels, inputRows: rows.input, inputColumns: columns.input,
      outputRows: rows.output, outputColumns: columns.output, rows: rows.kernel,
      columns: columns.kernel, rowStride: rows.stride, columnStride: columns.stride)
    axes = outputShape.rank == 2 ? [columns] : [rows, columns]
    used = UsedRegion(
      rows: (rows.output - 1) * rows.stride + rows.kernel,
      columns: (columns.output - 1) * columns.stride + columns.kernel)
  }

  func usedInput(for used: UsedRegion?) -> UsedRegion? { self.used }

  func forward(
    _ input: UnsafePointer<Float>, _ output: UnsafeMutablePointer<Float>, _ pass: LayerPass
  ) {
    switch rule {
    case .largest: loops.maxPool(input, into: output, loop)
    case .mean: loops.averagePool(input, into: output, loop)
    }
  }

  func backward(_ step: BackwardStep, _ pass: LayerPass) {
    guard let gradient = step.inputGradient else { return }
    switch rule {
    case .largest:
      loops.maxPoolGradient(
        input: step.input, output: step.output, error: step.outputGradient, into: gradient, loop)
    case .mean: loops.averagePoolGradient(error: step.outputGradient, into: gradient, loop)
    }
  }

  func addNodes(to graph: inout ONNXGraph, input: String, weights: [String]) -> String {
    let fields = graph.add(
      rule == .largest ? "MaxPool" : "AveragePool", [input],
      ["kernel_shape": .ints(axes.map(\.kernel)), "strides": .ints(axes.map(\.stride))])
    // A global pool leaves no rows and columns.
    return outputShape.rank > axes.count ? fields : graph.reshape(fields, to: outputShape)
  }
}
