/// One node of a tree; a node's two children stand next to each other.
///
/// A row goes to ``left`` where its feature is at most ``threshold``, else to `left + 1`. A leaf
/// asks for the feature after the last one, which is minus infinity in every row, and names itself
/// as its left child: a row that has reached its leaf stays there, so that several rows can go down
/// a tree in step. A leaf keeps its value in ``threshold``.
struct ForestNode: Sendable {
  var threshold: Float
  var left: UInt32
  var feature: UInt16
  var missingGoesLeft: Bool
}

/// One grown tree with what is known from its own sample.
struct GrownTree: Sendable {
  /// The nodes; the root is the first.
  var nodes: [ForestNode] = []
  /// Where the rows of each leaf begin in ``members``; one entry a node, and one at the end.
  /// A node that is no leaf has no rows.
  var memberStart: [UInt32] = []
  /// The training rows in the leaves, each as often as it was drawn.
  var members: [UInt32] = []
  /// The decrease of the sum of squares each feature brought.
  var decrease: [Double] = []
}
