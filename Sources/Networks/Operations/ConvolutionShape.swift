import NetworkLoops

/// One direction of a convolution or pooling: sizes, steps and zeros at the edges.
struct ConvolutionAxis: Sendable {
  let input: Int
  let kernel: Int
  let stride: Int
  let dilation: Int
  let before: Int
  let after: Int
  let output: Int

  /// An axis, or `nil` where the kernel does not fit.
  init?(input: Int, kernel: Int, stride: Int, dilation: Int, padding: Padding) {
    let reach = (kernel - 1) * dilation
    let zeros = padding == .same ? reach : 0
    guard input + zeros > reach else { return nil }
    self.input = input
    self.kernel = kernel
    self.stride = stride
    self.dilation = dilation
    before = zeros / 2
    after = zeros - zeros / 2
    output = (input + zeros - reach - 1) / stride + 1
  }

  /// An axis along which nothing happens.
  static let single = ConvolutionAxis(one: ())

  private init(one: Void) {
    (input, kernel, stride, dilation) = (1, 1, 1, 1)
    (before, after, output) = (0, 0, 1)
  }

  /// How far the kernel reaches beyond its first element.
  var reach: Int { (kernel - 1) * dilation }
}

/// The sizes of a convolution over rows and columns.
struct ConvolutionShape: Sendable {
  let inputChannels: Int
  let outputChannels: Int
  let groups: Int
  let rows: ConvolutionAxis
  let columns: ConvolutionAxis

  var groupInputs: Int { inputChannels / groups }
  var groupOutputs: Int { outputChannels / groups }
  var kernelCount: Int { rows.kernel * columns.kernel }
  var inputPlane: Int { rows.input * columns.input }
  var outputPlane: Int { rows.output * columns.output }
  /// Columns of the input in memory with zeros at both sides.
  var paddedColumns: Int { columns.before + columns.input + columns.after }
  /// Rows of the output's gradient with zeros between where the stride is larger than one.
  var spreadRows: Int { (rows.output - 1) * rows.stride + 1 }
  /// Columns of the output's gradient, spread and with zeros at both sides.
  var spreadColumns: Int { columns.input + columns.reach }

  /// The loop that runs one group of channels forward.
  func forwardLoop(used: UsedRegion?) -> ConvolutionLoop {
    var loop = ConvolutionLoop()
    loop.inputChannels = groupInputs
    loop.inputRows = rows.input
    loop.inputColumns = paddedColumns
    loop.outputChannels = groupOutputs
    loop.outputRows = rows.output
    loop.outputColumns = columns.output
    loop.usedRows = min(rows.output, used?.rows ?? rows.output)
    loop.usedColumns = min(columns.output, used?.columns ?? columns.output)
    loop.kernelRows = rows.kernel
    loop.kernelColumns = columns.kernel
    loop.rowStride = rows.stride
    loop.columnStride = columns.stride
    loop.rowDilation = rows.dilation
    loop.columnDilation = columns.dilation
    loop.firstRow = -rows.before
    return loop
  }

  /// The loop that finds the gradient by the input: a convolution of the output's gradient with the
  /// kernel turned round.
  var inputGradientLoop: ConvolutionLoop {
    var loop = ConvolutionLoop()
    loop.inputChannels = groupOutputs
    loop.inputRows = spreadRows
    loop.inputColumns = spreadColumns
    loop.outputChannels = groupInputs
    loop.outputRows = rows.input
    loop.outputColumns = columns.input
    loop.usedRows = rows.input
    loop.usedColumns = columns.input
    loop.kernelRows = rows.kernel
    loop.kernelColumns = columns.kernel
    loop.rowDilation = rows.dilation
    loop.columnDilation = columns.dilation
    loop.firstRow = rows.before - rows.reach
    return loop
  }
}
