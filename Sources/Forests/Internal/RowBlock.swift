/// Rows side by side as the trees want them.
///
/// Rows of up to 64 values take 16, 32 or 64 places and begin where a cache line does, so that a
/// processor that can do so picks any sixteen values out of one at once.
final class RowBlock: @unchecked Sendable {
  /// Bytes of a cache line.
  private static let lineSize = 64
  /// The widths at which values can be picked.
  private static let widths = [16, 32, 64]

  let count: Int
  /// The places of one row.
  let width: Int
  let hasMissing: Bool
  let values: UnsafePointer<Float>

  /// Takes some rows of a table in `[rows, columns]`, with categories numbered.
  init(_ table: [Float], _ rows: Range<Int>, columns: Int) {
    let width = Self.widths.first { columns <= $0 } ?? columns
    let size = max(1, rows.count * width)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size * MemoryLayout<Float>.stride, alignment: Self.lineSize)
    let values = memory.bindMemory(to: Float.self, capacity: size)
    values.initialize(repeating: 0, count: size)
    var hasMissing = false
    table.withUnsafeBufferPointer { table in
      for (place, row) in rows.enumerated() {
        for column in 0..<columns {
          let value = table[row * columns + column]
          values[place * width + column] = value
          if value.isNaN { hasMissing = true }
        }
      }
    }
    count = rows.count
    self.width = width
    self.hasMissing = hasMissing
    self.values = UnsafePointer(values)
  }

  deinit { values.deallocate() }
}
