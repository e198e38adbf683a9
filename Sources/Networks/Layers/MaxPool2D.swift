/// The largest value of every field of rows and columns.
///
/// Shapes: in `[C, H, W]`, out `[C, ⌊(H − size) / stride⌋ + 1, ⌊(W − size) / stride⌋ + 1]`; rows and columns
/// left over at the bottom and the right are not used.
/// Source: Zhou & Chellappa (1988), DOI 10.1109/ICNN.1988.23914.
public struct MaxPool2D: WorkingLayer {
  /// Rows and columns of a field.
  public let size: Int
  /// Rows and columns from one field to the next.
  public let stride: Int

  /// Makes the layer.
  ///
  /// - Parameters:
  ///   - size: Rows and columns of a field; at least 1.
  ///   - stride: Rows and columns from one field to the next, or `nil` for fields side by side.
  public init(_ size: Int, stride: Int? = nil) {
    self.size = size
    self.stride = stride ?? size
  }

  /// The layer as it is written in a cell.
  public var description: String {
    stride == size ? "MaxPool2D(\(size))" : "MaxPool2D(\(size), stride: \(stride))"
  }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requirePositive(size, "size")
    try requirePositive(stride, "stride")
    try requireRank(3, of: input, .pooledWindow)
    let rows = try axis(
      .rows, of: input, size: input.dimensions[1], kernel: size, stride: stride, padding: .valid)
    let columns = try axis(
      .columns, of: input, size: input.dimensions[2], kernel: size, stride: stride,
      padding: .valid)
    return PoolingOperation(
      rule: .largest, channels: input.dimensions[0], rows: rows, columns: columns,
      outputShape: Shape([input.dimensions[0], rows.output, columns.output]))
  }
}
