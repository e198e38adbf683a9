/// The sizes and steps of a convolution over rows and columns; steps count numbers of memory.
package struct ConvolutionLoop: Sendable {
  /// Channels that go in.
  package var inputChannels = 1
  /// Rows of the input in memory.
  package var inputRows = 1
  /// Columns of the input in memory, with the zeros at the left and the right.
  package var inputColumns = 1
  /// Channels that come out.
  package var outputChannels = 1
  /// Rows of the output in memory.
  package var outputRows = 1
  /// Columns of the output in memory.
  package var outputColumns = 1
  /// Rows that are computed, from the first.
  package var usedRows = 1
  /// Columns that are computed, from the first.
  package var usedColumns = 1
  /// Rows of the kernel.
  package var kernelRows = 1
  /// Columns of the kernel.
  package var kernelColumns = 1
  /// Rows from one output to the next.
  package var rowStride = 1
  /// Columns from one output to the next.
  package var columnStride = 1
  /// Rows from one kernel element to the next.
  package var rowDilation = 1
  /// Columns from one kernel element to the next.
  package var columnDilation = 1
  /// The input row under the first kernel row of the first output row; rows outside count as zero.
  package var firstRow = 0

  /// A convolution of one element; set what differs.
  package init() {}
}
