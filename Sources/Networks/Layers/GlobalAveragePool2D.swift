/// The mean of every channel over all rows and columns.
///
/// Shapes: in `[C, H, W]`, out `[C]`.
/// Source: Lin, Chen & Yan (2014), arXiv 1312.4400.
public struct GlobalAveragePool2D: WorkingLayer {
  /// Makes the layer.
  public init() {}

  /// The layer as it is written in a cell.
  public var description: String { "GlobalAveragePool2D()" }

  package func operation(for input: Shape) throws -> any LayerOperation {
    try requireRank(3, of: input, .averagedWindow)
    let (height, width) = (input.dimensions[1], input.dimensions[2])
    let rows = try axis(
      .rows, of: input, size: height, kernel: height, stride: height, padding: .valid)
    let columns = try axis(
      .columns, of: input, size: width, kernel: width, stride: width, padding: .valid)
    return PoolingOperation(
      rule: .mean, channels: input.dimensions[0], rows: rows, columns: columns,
      outputShape: Shape([input.dimensions[0]]))
  }
}
