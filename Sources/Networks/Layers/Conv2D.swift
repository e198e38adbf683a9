/// A convolution over rows and columns.
///
/// Shapes: in `[C, H, W]`, out `[filters, H', W']` with `H' = ⌊(H − (kernel − 1) dilation − 1) / stride⌋ + 1`
/// for valid padding and `⌈H / stride⌉` for same padding; `W'` likewise.
/// Source: LeCun et al. (1989), DOI 10.1162/neco.1989.1.4.541.
public struct Conv2D: WorkingLayer {
  /// How many channels come out.
  public let filters: Int
  /// Rows and columns of the kernel.
  public let kernel: Int
  /// Rows and columns from one output to the next.
  public let stride: Int
  /// What happens at the edges.
  public let padding: Padding
  /// Rows and columns from one kernel element to the next.
  public let dilation: Int
  /// Into how many groups the channels are cut; each output sees only its group's inputs.
  public let groups: Int
  /// The function applied to every output.
  public let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - filters: How many channels come out; at least 1.
  ///   - kernel: Rows and columns of the kernel; at least 1.
  ///   - stride: Rows and columns from one output to the next; at least 1.
  ///   - padding: What happens at the edges.
  ///   - dilation: Rows and columns from one kernel element to the next; at least 1.
  ///   - groups: Divides the channels that go in and those that come out.
  ///   - activation: The function applied to every output.
  public init(
    _ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, dilation: Int = 1,
    groups: Int = 1, activation: Activation = .none
  ) {
    self.filters = filters
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
    self.groups = groups
    self.activation = activation
  }

  /// The layer as it is written in a cell.
  public var description: String {
    var text = "Conv2D(\(filters), kernel: \(kernel)"
    if stride != 1 { text += ", stride: \(stride)" }
    if padding != .valid { text += ", padding: .\(padding)" }
    if dilation != 1 { text += ", dilation: \(dilation)" }
    if groups != 1 { text += ", groups: \(groups)" }
    if activation != .none { text += ", activation: .\(activation)" }
    return text + ")"
  }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requirePositive(filters, "the number of filters")
    try requirePositive(kernel, "kernel")
    try requirePositive(stride, "stride")
    try requirePositive(dilation, "dilation")
    try requireRank(3, of: input, .convolvedWindow)
    let channels = input.dimensions[0]
    try requireGroups(groups, inputs: channels, outputs: filters, input)
    let rows = try axis(
      .rows, of: input, size: input.dimensions[1], kernel: kernel, stride: stride,
      dilation: dilation, padding: padding)
    let columns = try axis(
      .columns, of: input, size: input.dimensions[2], kernel: kernel, stride: stride,
      dilation: dilation, padding: padding)
    try requireRoom(forWeights: [filters, channels / groups, kernel, kernel])
    return ConvolutionOperation(
      shape: ConvolutionShape(
        inputChannels: channels, outputChannels: filters, groups: groups, rows: rows,
        columns: columns),
      kernel: [kernel, kernel], outputShape: Shape([filters, rows.output, columns.output]),
      activation: activation)
  }
}
