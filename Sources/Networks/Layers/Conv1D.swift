/// A convolution along a series, for example along the bands of a spectrum.
///
/// Shapes: in `[C, L]`, out `[filters, L']` with `L' = ⌊(L − (kernel − 1) dilation − 1) / stride⌋ + 1` for
/// valid padding and `⌈L / stride⌉` for same padding.
/// Source: Waibel et al. (1989), DOI 10.1109/29.21701.
public struct Conv1D: WorkingLayer {
  /// How many channels come out.
  public let filters: Int
  /// Positions of the kernel.
  public let kernel: Int
  /// Positions from one output to the next.
  public let stride: Int
  /// What happens at the ends.
  public let padding: Padding
  /// Positions from one kernel element to the next.
  public let dilation: Int
  /// Into how many groups the channels are cut; each output sees only its group's inputs.
  public let groups: Int
  /// The function applied to every output.
  public let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - filters: How many channels come out; at least 1.
  ///   - kernel: Positions of the kernel; at least 1.
  ///   - stride: Positions from one output to the next; at least 1.
  ///   - padding: What happens at the ends.
  ///   - dilation: Positions from one kernel element to the next; at least 1.
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
    var text = "Conv1D(\(filters), kernel: \(kernel)"
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
    try requireRank(2, of: input, .convolvedSeries)
    let channels = input.dimensions[0]
    try requireGroups(groups, inputs: channels, outputs: filters, input)
    let positions = try axis(
      .positions, of: input, size: input.dimensions[1], kernel: kernel, stride: stride,
      dilation: dilation, padding: padding)
    try requireRoom(forWeights: [filters, channels / groups, kernel])
    return ConvolutionOperation(
      shape: ConvolutionShape(
        inputChannels: channels, outputChannels: filters, groups: groups, rows: .single,
        columns: positions),
      kernel: [kernel], outputShape: Shape([filters, positions.output]), activation: activation)
  }
}
