/// The mean of every stretch of a series.
///
/// Shapes: in `[C, L]`, out `[C, ⌊(L − size) / stride⌋ + 1]`; positions left over at the end are not used.
/// Source: LeCun et al. (1989), DOI 10.1162/neco.1989.1.4.541.
public struct AveragePool1D: WorkingLayer {
  /// Positions of a stretch.
  public let size: Int
  /// Positions from one stretch to the next.
  public let stride: Int

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - size: Positions of a stretch; at least 1.
  ///   - stride: Positions from one stretch to the next, or `nil` for stretches side by side.
  public init(_ size: Int, stride: Int? = nil) {
    self.size = size
    self.stride = stride ?? size
  }

  /// The layer as it is written in a cell.
  public var description: String {
    stride == size ? "AveragePool1D(\(size))" : "AveragePool1D(\(size), stride: \(stride))"
  }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requirePositive(size, "size")
    try requirePositive(stride, "stride")
    try requireRank(2, of: input, .pooledSeries)
    let positions = try axis(
      .positions, of: input, size: input.dimensions[1], kernel: size, stride: stride,
      padding: .valid)
    return PoolingOperation(
      rule: .mean, channels: input.dimensions[0], rows: .single, columns: positions,
      outputShape: Shape([input.dimensions[0], positions.output]))
  }
}
