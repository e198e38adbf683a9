/// Rows side by side as the trees want them: each with a last value of minus infinity, which
/// the leaves ask for.
struct RowBlock: Sendable {
  let count: Int
  let width: Int
  let values: [Float]
  let hasMissing: Bool

  /// Takes some rows of a table in `[rows, columns]`.
  init(_ table: [Float], _ rows: Range<Int>, _ columns: Int) {
    count = rows.count
    width = columns + 1
    var values = [Float](repeating: -.infinity, count: rows.count * width)
    var hasMissing = false
    for (place, row) in rows.enumerated() {
      for column in 0..<columns {
        let value = table[row * columns + column]
        values[place * width + column] = value
        if value.isNaN { hasMissing = true }
      }
    }
    self.values = values
    self.hasMissing = hasMissing
  }
}

/// The way of many rows down a tree in step.
///
/// The processor waits for memory on every step of one row; many rows in step hide the wait.
struct Descent {
  /// How many rows go down a tree together.
  static let rowsInStep = 16

  let block: RowBlock
  private let offsets: UnsafeMutablePointer<Int>
  private let cursors: UnsafeMutablePointer<UInt32>

  init(_ block: RowBlock) {
    self.block = block
    offsets = .allocate(capacity: Self.rowsInStep)
    cursors = .allocate(capacity: Self.rowsInStep)
  }

  /// Frees the working memory.
  func deallocate() {
    offsets.deallocate()
    cursors.deallocate()
  }

  /// Hands the value of each row's leaf to `take`, with the row's place in `rows`.
  @inline(__always)
  func forEachLeaf(
    _ root: UnsafePointer<ForestNode>, count: Int, row rowAt: (Int) -> Int,
    take: (Int, Float) -> Void
  ) {
    block.values.withUnsafeBufferPointer { values in
      guard let values = values.baseAddress else { return }
      for first in stride(from: 0, to: count, by: Self.rowsInStep) {
        for lane in 0..<Self.rowsInStep {
          offsets[lane] = rowAt(min(first &+ lane, count - 1)) &* block.width
          cursors[lane] = 0
        }
        if block.hasMissing { descendWithMissing(root, values) } else { descend(root, values) }
        for lane in 0..<min(Self.rowsInStep, count - first) {
          take(first &+ lane, root[Int(cursors[lane])].threshold)
        }
      }
    }
  }

  @inline(__always)
  private func descend(_ root: UnsafePointer<ForestNode>, _ values: UnsafePointer<Float>) {
    var moved: UInt32 = 1
    while moved != 0 {
      moved = 0
      for lane in 0..<Self.rowsInStep {
        let cursor = cursors[lane]
        let node = root + Int(cursor)
        let value = values[offsets[lane] &+ Int(node.pointee.feature)]
        let next = node.pointee.left &+ (value > node.pointee.threshold ? 1 : 0)
        moved |= next ^ cursor
        cursors[lane] = next
      }
    }
  }

  private func descendWithMissing(
    _ root: UnsafePointer<ForestNode>, _ values: UnsafePointer<Float>
  ) {
    for lane in 0..<Self.rowsInStep {
      var cursor: UInt32 = 0
      while true {
        let node = root[Int(cursor)]
        if node.left == cursor { break }
        let value = values[offsets[lane] + Int(node.feature)]
        let goesLeft = value.isNaN ? node.missingGoesLeft : value <= node.threshold
        cursor = goesLeft ? node.left : node.left + 1
      }
      cursors[lane] = cursor
    }
  }
}
