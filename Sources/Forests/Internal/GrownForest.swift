/// The trees of a forest, one after the other, with the data they were grown on.
struct GrownForest: Sendable {
  let growth: GrowthSettings
  let columns: FeatureColumns
  /// The features of the training rows, `[P, N]`; categories are numbers from zero.
  let features: [Float]
  /// The targets of the training rows, or the numbers of their classes, `[N]`.
  let targets: [Double]
  /// The weights of the training rows, `[N]`; `nil` where all are equal.
  let weights: [Double]?
  /// The decrease of the impurity that each feature brought, as shares, `[P]`.
  let importance: [Double]

  /// The nodes of all trees, one tree after the other.
  var nodes: [ForestNode] = []
  /// Where each tree begins in ``nodes``, and the end.
  var treeStart = [0]
  /// The splits of each tree in blocks; `nil` where a feature holds categories.
  var splits: [PackedSplits?] = []
  /// Training rows of all leaves, each as often as it was drawn; none for a classification.
  var members: [UInt32] = []
  /// Where the rows of each node begin in ``members``: one entry a node and one at the end, for
  /// each tree; a tree's entries begin at its ``treeStart`` plus its number.
  var memberStart: [Int] = []
  /// The sides of categories at the nodes of all trees.
  var sets: [UInt32] = []
  /// Where each tree begins in ``sets``, and the end.
  var setStart = [0]
  /// The ballots of all trees.
  var ballots = Ballots()
  /// Where each tree begins in ``ballots``, and the end.
  var ballotStart = [0]

  init(_ data: TrainingData, growth: GrowthSettings, shards: [TreeShard]) {
    self.growth = growth
    columns = data.columns
    features = data.features.values
    targets = data.targets
    weights = data.weights
    importance = Self.importance(shards, columns: data.columns.count)
    for tree in shards.lazy.flatMap(\.trees) { append(tree) }
  }

  init(
    growth: GrowthSettings, columns: FeatureColumns, features: [Float], targets: [Double],
    weights: [Double]?, importance: [Double]
  ) {
    self.growth = growth
    self.columns = columns
    self.features = features
    self.targets = targets
    self.weights = weights
    self.importance = importance
  }

  var treeCount: Int { treeStart.count - 1 }
  var rowCount: Int { targets.count }

  /// The shares of the features, which sum to 1 unless no tree was split.
  private static func importance(_ shards: [TreeShard], columns: Int) -> [Double] {
    let sums = (0..<columns).map { column in shards.reduce(0) { $0 + $1.importance[column] } }
    let total = sums.reduce(0, +)
    return sums.map { total > 0 ? $0 / total : 0 }
  }

  private mutating func append(_ tree: GrownTree) {
    nodes += tree.nodes
    splits.append(tree.splits)
    treeStart.append(nodes.count)
    memberStart += tree.memberStart.map { members.count + Int($0) }
    members += tree.members
    sets += tree.sets
    setStart.append(sets.count)
    ballots.append(tree.ballots)
    ballotStart.append(ballots.count)
  }

  /// The number, within its tree, of the leaf that a row reaches.
  @inline(__always)
  func leaf(tree: Int, _ value: (Int) -> Float) -> Int {
    withTree(tree) { $0.leaf(value) }
  }

  /// Hands out one tree.
  @inline(__always)
  func withTree<Result>(_ tree: Int, _ body: (TreeView) throws -> Result) rethrows -> Result {
    try nodes.withUnsafeBufferPointer { nodes in
      try sets.withUnsafeBufferPointer { sets in
        try body(
          TreeView(
            nodes: UnsafeBufferPointer(rebasing: nodes[treeStart[tree]..<treeStart[tree + 1]]),
            splits: splits[tree], sets: sets.baseAddress.map { $0 + setStart[tree] }))
      }
    }
  }
}
