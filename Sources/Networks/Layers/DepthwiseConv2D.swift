/// A convolution of every channel on its own, the first half of a depthwise separable convolution; a
/// `Conv2D` with kernel 1 after it mixes the channels.
///
/// Shapes: in `[C, H, W]`, out `[C · multiplier, H', W']` with `H'` and `W'` as of ``Conv2D``. The outputs of
/// one channel stand together.
/// Source: Sifre & Mallat (2014), Rigid-motion scattering for texture classification, arXiv 1403.1687;
/// Chollet (2017), DOI 10.1109/CVPR.2017.195.
public struct DepthwiseConv2D: WorkingLayer {
  /// Rows and columns of the kernel.
  public let kernel: Int
  /// How many outputs each channel gives.
  public let multiplier: Int
  /// Rows and columns from one output to the next.
  public let stride: Int
  /// What happens at the edges.
  public let padding: Padding
  /// Rows and columns from one kernel element to the next.
  public let dilation: Int
  /// The function applied to every output.
  public let activation: Activation

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - kernel: Rows and columns of the kernel; at least 1.
  ///   - multiplier: How many outputs each channel gives; at least 1.
  ///   - stride: Rows and columns from one output to the next; at least 1.
  ///   - padding: What happens at the edges.
  ///   - dilation: Rows and columns from one kernel element to the next; at least 1.
  ///   - activation: The function applied to every output.
  public init(
    kernel: Int, multiplier: Int = 1, stride: Int = 1, padding: Padding = .valid,
    dilation: Int = 1, activation: Activation = .none
  ) {
    self.kernel = kernel
    self.multiplier = multiplier
    self.stride = stride
    self.padding = padding
    self.dilation = dilation
    self.activation = activation
  }

  /// The layer as it is written in a cell.
  public var description: String {
    var text = "DepthwiseConv2D(kernel: \(kernel)"
    if multiplier != 1 { text += ", multiplier: \(multiplier)" }
    if stride != 1 { text += ", stride: \(stride)" }
    if padding != .valid { text += ", padding: .\(padding)" }
    if dilation != 1 { text += ", dilation: \(dilation)" }
    if activation != .none { text += ", activation: .\(activation)" }
    return text + ")"
  }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requirePositive(multiplier, "multiplier")
    try requireRank(3, of: input, .separateWindow)
    let channels = input.dimensions[0]
    let convolution = Conv2D(
      channels * multiplier, kernel: kernel, stride: stride, padding: padding, dilation: dilation,
      groups: channels, activation: activation)
    return try convolution.operation(for: input)
  }
}
