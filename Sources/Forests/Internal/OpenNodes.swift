/// A node that waits to be split: its number, its rows and its depth.
struct OpenNode {
  var node: Int
  var low: Int
  var high: Int
  var depth: Int
}

/// The nodes that wait to be split.
///
/// Nodes are stored in the order in which they are taken: those near the root level by level, so
/// that they lie together in the cache while rows come down the tree, the branches below one after
/// the other.
struct OpenNodes {
  /// The levels below the root that are stored together.
  static let levelsTogether = 8
  private var upper: [OpenNode] = []
  private var taken = 0
  private var lower: [OpenNode] = []

  mutating func add(_ node: OpenNode) {
    if node.depth <= Self.levelsTogether { upper.append(node) } else { lower.append(node) }
  }

  mutating func next() -> OpenNode? {
    if let node = lower.popLast() { return node }
    guard taken < upper.count else { return nil }
    taken += 1
    return upper[taken - 1]
  }
}
