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
/// The processor waits for memory on every step of one row; many rows in step hide the wait. In a
/// large tree the rows first go down the levels that lie together, and are then sorted by the branch
/// they have come to, so that the rows in step share the nodes below.
struct Descent {
  /// How many rows go down a tree together.
  private static let rowsInStep = 16
  /// Trees with fewer nodes fit in the fastest cache.
  private static let largeTree = 3000
  /// Fewer rows share too few branches.
  private static let manyRows = 1000
  /// The levels near the root that lie together, and a bound of their nodes' numbers.
  private static let branches = 1 << (OpenNodes.levelsTogether + 1)

  let block: RowBlock
  private let offsets: UnsafeMutablePointer<Int>
  private let cursors: UnsafeMutablePointer<UInt32>
  /// The branch each row has come to.
  private let reached: UnsafeMutablePointer<UInt32>
  /// The rows in the order of their branches.
  private let sorted: UnsafeMutablePointer<UInt32>
  /// Where the rows of each branch go in ``sorted``.
  private let next: UnsafeMutablePointer<Int>

  init(_ block: RowBlock) {
    self.block = block
    offsets = .allocate(capacity: Self.rowsInStep)
    cursors = .allocate(capacity: Self.rowsInStep)
    reached = .allocate(capacity: block.count + 1)
    sorted = .allocate(capacity: block.count + 1)
    next = .allocate(capacity: Self.branches)
  }

  /// Frees the working memory.
  func deallocate() {
    offsets.deallocate()
    cursors.deallocate()
    reached.deallocate()
    sorted.deallocate()
    next.deallocate()
  }

  /// Hands the value of each row's leaf to `take`, in any order, with the row's place among those
  /// asked for, at most all rows of the block.
  @inline(__always)
  func forEachLeaf(
    _ tree: UnsafeBufferPointer<ForestNode>, sets: UnsafePointer<UInt32>?, count: Int,
    row rowAt: (Int) -> Int, take: (Int, Float) -> Void
  ) {
    block.values.withUnsafeBufferPointer { values in
      guard let values = values.baseAddress, let root = tree.baseAddress else { return }
      let isSorted = block.isPlain && tree.count > Self.largeTree && count > Self.manyRows
      if isSorted { sortByBranch(root, values, count, rowAt) }
      for first in stride(from: 0, to: count, by: Self.rowsInStep) {
        for lane in 0..<Self.rowsInStep {
          let place = min(first &+ lane, count - 1)
          let index = isSorted ? Int(sorted[place]) : place
          offsets[lane] = rowAt(index) &* block.width
          cursors[lane] = isSorted ? reached[index] : 0
        }
        if block.isPlain { descend(root, values) } else { descendAsking(root, sets, values) }
        for lane in 0..<min(Self.rowsInStep, count - first) {
          let place = first &+ lane
          take(isSorted ? Int(sorted[place]) : place, root[Int(cursors[lane])].threshold)
        }
      }
    }
  }

  /// Takes all rows down the levels that lie together, and sorts them by where they have come to.
  @inline(__always)
  private func sortByBranch(
    _ root: UnsafePointer<ForestNode>, _ values: UnsafePointer<Float>, _ count: Int,
    _ rowAt: (Int) -> Int
  ) {
    for branch in 0..<Self.branches { next[branch] = 0 }
    for first in stride(from: 0, to: count, by: Self.rowsInStep) {
      let lanes = min(Self.rowsInStep, count &- first)
      for lane in 0..<lanes {
        offsets[lane] = rowAt(first &+ lane) &* block.width
        reached[first &+ lane] = 0
      }
      for _ in 0..<OpenNodes.levelsTogether / 2 {
        for lane in 0..<lanes {
          let row = values + offsets[lane]
          let child = Self.child(of: reached[first &+ lane], root, row)
          reached[first &+ lane] = Self.child(of: child, root, row)
        }
      }
    }
    for index in 0..<count { next[Self.branch(reached[index])] &+= 1 }
    var start = 0
    for branch in 0..<Self.branches {
      let length = next[branch]
      next[branch] = start
      start &+= length
    }
    for index in 0..<count {
      let branch = Self.branch(reached[index])
      sorted[next[branch]] = UInt32(truncatingIfNeeded: index)
      next[branch] &+= 1
    }
  }

  /// The branch a node belongs to; numbers beyond the levels that lie together share the last.
  @inline(__always)
  private static func branch(_ node: UInt32) -> Int { min(Int(node), branches - 1) }

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
