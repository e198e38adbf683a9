/// The sizes of a pooling over rows and columns.
package struct PoolingLoop: Sendable {
  package let channels: Int
  package let inputRows: Int
  package let inputColumns: Int
  package let outputRows: Int
  package let outputColumns: Int
  package let rows: Int
  package let columns: Int
  package let rowStride: Int
  package let columnStride: Int

  /// Makes the sizes: fields of `rows` by `columns`, one every `rowStride` and `columnStride`.
  package init(
    channels: Int, inputRows: Int, inputColumns: Int, outputRows: Int, outputColumns: Int,
    rows: Int, columns: Int, rowStride: Int, columnStride: Int
  ) {
    self.channels = channels
    self.inputRows = inputRows
    self.inputColumns = inputColumns
    self.outputRows = outputRows
    self.outputColumns = outputColumns
    self.rows = rows
    self.columns = columns
    self.rowStride = rowStride
    self.columnStride = columnStride
  }
}
