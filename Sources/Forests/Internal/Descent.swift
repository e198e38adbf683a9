/// Rows side by side as the trees want them: each with a last value of minus infinity, which
/// the leaves ask for.
struct RowBlock: Sendable {
  let count: Int
  let width: Int
  let values: [Float]
  /// Whether all values are numbers, none missing and none a category.
  let isPlain: Bool

  /// Takes some rows of a table in `[rows, columns]`, with categories numbered.
  init(_ table: [Float], _ rows: Range<Int>, _ columns: FeatureColumns) {
    count = rows.count
    width = columns.count + 1
    var values = [Float](repeating: -.infinity, count: rows.count * width)
    var hasMissing = false
    for (place, row) in rows.enumerated() {
      for column in 0..<columns.count {
        let value = table[row * columns.count + column]
        values[place * width + column] = value
        if value.isNaN { hasMissing = true }
      }
    }
    self.values = values
    isPlain = !hasMissing && !columns.hasCategories
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

  /// Hands the value of each row's leaf to `take`, with the row's place among those asked for.
  @inline(__always)
  func forEachLeaf(
    _ tree: UnsafeBufferPointer<ForestNode>, sets: UnsafePointer<UInt32>?, count: Int,
    row rowAt: (Int) -> Int, take: (Int, Float) -> Void
  ) {
    block.values.withUnsafeBufferPointer { values in
      guard let values = values.baseAddress, let root = tree.baseAddress else { return }
      for first in stride(from: 0, to: count, by: Self.rowsInStep) {
        for lane in 0..<Self.rowsInStep {
          offsets[lane] = rowAt(min(first &+ lane, count - 1)) &* block.width
          cursors[lane] = 0
        }
        if block.isPlain { descend(root, values) } else { descendAsking(root, sets, values) }
        for lane in 0..<min(Self.rowsInStep, count - first) {
          take(first &+ lane, root[Int(cursors[lane])].threshold)
        }
      }
    }
  }

  /// Two levels a round, which asks half as often whether any row is still on its way.
  @inline(__always)
  private func descend(_ root: UnsafePointer<ForestNode>, _ values: UnsafePointer<Float>) {
    var moved: UInt32 = 1
    while moved != 0 {
      moved = 0
      for lane in 0..<Self.rowsInStep {
        let row = values + offsets[lane]
        let first = Self.child(of: cursors[lane], root, row)
        let second = Self.child(of: first, root, row)
        moved |= second ^ first
        cursors[lane] = second
      }
    }
  }

  /// The child that a row goes to; a leaf is its own child.
  @inline(__always)
  private static func child(
    of cursor: UInt32, _ root: UnsafePointer<ForestNode>, _ row: UnsafePointer<Float>
  ) -> UInt32 {
    let node = root + Int(cursor)
    let isAbove = row[Int(node.pointee.feature)] > node.pointee.threshold
    return node.pointee.left &+ (isAbove ? 1 : 0)
  }

  /// The same where each node must ask whether the value is missing or a category.
  private func descendAsking(
    _ root: UnsafePointer<ForestNode>, _ sets: UnsafePointer<UInt32>?,
    _ values: UnsafePointer<Float>
  ) {
    for lane in 0..<Self.rowsInStep {
      var cursor: UInt32 = 0
      while true {
        let node = root[Int(cursor)]
        if node.left == cursor { break }
        let value = values[offsets[lane] + Int(node.feature)]
        cursor = node.left + (node.takesLeft(value, sets: sets) ? 0 : 1)
      }
      cursors[lane] = cursor
    }
  }
}
