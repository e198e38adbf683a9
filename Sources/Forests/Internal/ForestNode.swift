/// One node of a tree; a node's two children stand next to each other, after their parent.
///
/// A row goes to ``left`` where its feature is at most ``threshold``, else to `left + 1`. A leaf names
/// itself as its left child and the feature after the last one, and keeps its value in ``threshold``.
struct ForestNode: Equatable, Sendable {
  /// The bits of ``index`` in a node that asks for a category, and in a leaf of a classification.
  var threshold: Float
  var left: UInt32
  var feature: UInt16
  var missingGoesLeft: Bool
  /// Whether the feature holds categories; their sides are a set that begins at ``index``.
  var isCategorical: Bool

  /// Where the sides of the categories begin in the sets of the tree; in a leaf the ballot.
  var index: UInt32 {
    get { threshold.bitPattern }
    set { threshold = Float(bitPattern: newValue) }
  }

  /// Whether a row with this value goes left, where it may be missing or a category.
  @inline(__always)
  func takesLeft(_ value: Float, sets: UnsafePointer<UInt32>?) -> Bool {
    if value.isNaN { return missingGoesLeft }
    guard isCategorical, let sets else { return value <= threshold }
    let level = UInt32(value)
    return sets[Int(index &+ level >> 5)] >> (level & 31) & 1 == 1
  }
}

/// One grown tree with what is known from its own sample.
struct GrownTree: Sendable {
  /// The nodes; the root is the first.
  var nodes: [ForestNode] = []
  /// The splits in blocks; `nil` where a feature holds categories.
  var splits: PackedSplits?
  /// Where the rows of each leaf begin in ``members``; one entry a node, and one at the end.
  /// A node that is no leaf has no rows.
  var memberStart: [UInt32] = []
  /// The training rows in the leaves, each as often as it was drawn.
  var members: [UInt32] = []
  /// The decrease of the impurity each feature brought.
  var decrease: [Double] = []
  /// The sides of categories, one bit each and one more for unknown ones, 1 for left; every set
  /// begins with a new word.
  var sets: [UInt32] = []
  /// The shares of the classes in the leaves with several classes.
  var ballots = Ballots()
  /// The rows the tree was not grown on.
  var outOfBagRows: [UInt32] = []
  /// The value of the leaf of each of ``outOfBagRows``.
  var outOfBagValues: [Float] = []

  /// Packs the splits of a tree without categories into blocks.
  mutating func packSplits() {
    splits = nodes.withUnsafeBufferPointer { SplitPacking.packed($0) }
  }

  /// Hands out the tree as it lies in memory.
  func withView(_ body: (TreeView) -> Void) {
    nodes.withUnsafeBufferPointer { nodes in
      sets.withUnsafeBufferPointer { sets in
        body(TreeView(nodes: nodes, splits: splits, sets: sets.baseAddress))
      }
    }
  }
}
